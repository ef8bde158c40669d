package bangkom.training.delivery.session;

import bangkom.commons.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells sessions with their meetings and goals, a page at a time. */
@ApplicationScoped
class SessionViews {
    private final SessionMeetings meetings;
    private final SessionProgrammes programmes;
    private final Caller caller;

    SessionViews(SessionMeetings meetings, SessionProgrammes programmes, Caller caller) {
        this.meetings = meetings;
        this.programmes = programmes;
        this.caller = caller;
    }

    SessionView of(TrainingSession session) {
        return of(session.agencyId(), List.of(session)).get(0);
    }

    List<SessionView> of(UUID agency, List<TrainingSession> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        var goals = programmes.goals(
                sessions.stream().map(TrainingSession::programmeId).distinct().toList());
        var ofSession = meetings
                .of(agency, sessions.stream().map(TrainingSession::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        SessionMeeting::sessionId, Collectors.mapping(MeetingView::of, Collectors.toList())));
        return sessions.stream()
                .map(session -> session.view(
                        ofSession.getOrDefault(session.id(), List.of()),
                        goals.getOrDefault(session.programmeId(), List.of()),
                        SessionVerb.allowed(session.status(), caller.roles())))
                .toList();
    }
}
