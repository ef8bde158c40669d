package bangkom.training.delivery.session;

import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violations;
import bangkom.training.delivery.DeliveryProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** The meetings of a session in the order of time (jadwal). */
public record Schedule(List<MeetingDraft> meetings) {
    /** Names every meeting that ends before it starts or overlaps an earlier one. */
    static Schedule of(List<MeetingDraft> meetings) {
        var violations = new Violations();
        check(meetings, violations);
        violations.throwIfAny(DeliveryProblem.SCHEDULE_INVALID);
        return inOrder(meetings);
    }

    static void check(List<MeetingDraft> meetings, Violations violations) {
        for (int i = 0; i < meetings.size(); i++) {
            var meeting = meetings.get(i);
            var pointer = "/meetings/" + i;
            violations.addIf(
                    !meeting.startsAt().isBefore(meeting.endsAt()),
                    pointer + "/endsAt",
                    "MEETING_ENDS_FIRST",
                    "selesai sebelum mulai",
                    "ends before it starts");
            violations.addIf(
                    meetings.subList(0, i).stream().anyMatch(earlier -> overlap(earlier, meeting)),
                    pointer,
                    "MEETINGS_OVERLAP",
                    "bertumpuk dengan pertemuan lain",
                    "overlaps another meeting");
        }
    }

    static Schedule inOrder(List<MeetingDraft> meetings) {
        return new Schedule(meetings.stream()
                .sorted(Comparator.comparing(MeetingDraft::startsAt))
                .toList());
    }

    public Instant startsAt() {
        return meetings.get(0).startsAt();
    }

    public Instant endsAt() {
        return meetings.get(meetings.size() - 1).endsAt();
    }

    /** Days of the agency's calendar on which there is a meeting; what rules per day count. */
    public List<LocalDate> days(ZoneId zone) {
        return meetings.stream()
                .map(meeting -> LocalDate.ofInstant(meeting.startsAt(), zone))
                .distinct()
                .toList();
    }

    void requireStarted(Instant now) {
        if (now.isBefore(startsAt())) {
            throw new ProblemException(DeliveryProblem.SESSION_NOT_STARTED_YET, "%s", startsAt());
        }
    }

    void requireOver(Instant now) {
        if (now.isBefore(endsAt())) {
            throw new ProblemException(DeliveryProblem.SESSION_NOT_OVER_YET, "%s", endsAt());
        }
    }

    private static boolean overlap(MeetingDraft one, MeetingDraft other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }
}
