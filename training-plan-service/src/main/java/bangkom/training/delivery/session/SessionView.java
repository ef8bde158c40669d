package bangkom.training.delivery.session;

import bangkom.training.offering.DevelopmentForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A session as it stands, with what the caller may do with it now. */
record SessionView(
        UUID id,
        long version,
        UUID planItemId,
        UUID programmeId,
        UUID providerId,
        UUID hostAgencyId,
        String title,
        SessionStatus status,
        DevelopmentForm form,
        int lessonHours,
        int capacity,
        int seatsLeft,
        String place,
        String link,
        List<String> facilitators,
        Instant startsAt,
        Instant endsAt,
        List<MeetingView> meetings,
        List<CompetencyGoal> competencies,
        String reason,
        List<SessionVerb> allowedActions) {}
