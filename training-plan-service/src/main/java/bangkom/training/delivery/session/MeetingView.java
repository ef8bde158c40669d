package bangkom.training.delivery.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of a session; {@code attendanceRecordedAt} is null until someone said who was there. */
record MeetingView(
        UUID id,
        Instant startsAt,
        Instant endsAt,
        @Nullable String topic,
        @Nullable Instant attendanceRecordedAt) {
    static MeetingView of(SessionMeeting meeting) {
        return new MeetingView(
                meeting.id(), meeting.startsAt(), meeting.endsAt(), meeting.topic(), meeting.recordedAt());
    }
}
