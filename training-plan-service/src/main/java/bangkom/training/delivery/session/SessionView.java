package bangkom.training.delivery.session;

import bangkom.commons.paging.Sortable;
import bangkom.training.offering.DevelopmentForm;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session as it stands, with what the caller may do with it now. */
record SessionView(
        UUID id,
        long version,
        UUID planItemId,
        UUID programmeId,
        UUID providerId,
        UUID hostAgencyId,
        @Sortable String title,
        SessionStatus status,
        DevelopmentForm form,
        int lessonHours,
        int capacity,
        int seatsLeft,
        @Nullable String place,
        @Nullable String link,
        List<String> facilitators,
        @Nullable @Sortable Instant startsAt,
        @Nullable @Sortable Instant endsAt,
        List<MeetingView> meetings,
        List<CompetencyGoal> competencies,
        @Nullable String reason,
        List<SessionVerb> allowedActions) {}
