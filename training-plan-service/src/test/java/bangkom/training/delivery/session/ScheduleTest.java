package bangkom.training.delivery.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bangkom.commons.problem.ProblemException;
import bangkom.commons.problem.Violation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final ZoneId JAYAPURA = ZoneId.of("Asia/Jayapura");

    @Test
    void everyImpossibleMeetingIsNamed() {
        assertThatThrownBy(() -> Schedule.of(List.of(
                        meeting("2026-04-01T01:00:00Z", "2026-04-01T08:00:00Z"),
                        meeting("2026-04-01T07:00:00Z", "2026-04-01T09:00:00Z"),
                        meeting("2026-04-02T09:00:00Z", "2026-04-02T09:00:00Z"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/meetings/1", "/meetings/2/endsAt"));
    }

    @Test
    void daysAreThoseOfTheAgencysCalendar() {
        var schedule = Schedule.of(List.of(
                meeting("2026-04-01T23:00:00Z", "2026-04-02T02:00:00Z"),
                meeting("2026-04-02T04:00:00Z", "2026-04-02T08:00:00Z")));

        assertThat(schedule.days(JAYAPURA)).hasSize(1);
        assertThat(schedule.days(ZoneId.of("UTC"))).hasSize(2);
    }

    @Test
    void meetingsThatTouchDoNotOverlap() {
        var morning = meeting("2026-04-01T01:00:00Z", "2026-04-01T04:00:00Z");
        var noon = meeting("2026-04-01T04:00:00Z", "2026-04-01T06:00:00Z");
        var day = meeting("2026-04-01T03:59:00Z", "2026-04-01T05:00:00Z");

        assertThatCode(() -> Schedule.of(List.of(noon, morning))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Schedule.of(List.of(morning, day))).isInstanceOf(ProblemException.class);
    }

    @Test
    void itStartsWithTheFirstMeetingAndIsOverWithTheLast() {
        var schedule = Schedule.of(List.of(
                meeting("2026-04-02T01:00:00Z", "2026-04-02T04:00:00Z"),
                meeting("2026-04-01T01:00:00Z", "2026-04-01T04:00:00Z")));

        assertThatCode(() -> schedule.requireStarted(Instant.parse("2026-04-01T01:00:00Z")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> schedule.requireStarted(Instant.parse("2026-04-01T00:59:59Z")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> schedule.requireOver(Instant.parse("2026-04-02T03:59:59Z")))
                .isInstanceOf(ProblemException.class);
    }

    private static MeetingDraft meeting(String startsAt, String endsAt) {
        return new MeetingDraft(Instant.parse(startsAt), Instant.parse(endsAt), "Materi");
    }
}
