package bangkom.training.delivery.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored meetings, always of sessions the caller has found. */
@ApplicationScoped
public class SessionMeetings implements PanacheRepositoryBase<SessionMeeting, UUID> {
    public List<SessionMeeting> of(TrainingSession session) {
        return of(session.agencyId(), List.of(session.id()));
    }

    List<SessionMeeting> of(UUID agency, Collection<UUID> sessions) {
        return find("agencyId = ?1 and sessionId in ?2 order by startsAt, id", agency, sessions)
                .list();
    }

    public Schedule schedule(TrainingSession session) {
        return Schedule.inOrder(of(session).stream().map(SessionMeeting::draft).toList());
    }

    void removeOf(TrainingSession session) {
        delete("agencyId = ?1 and sessionId = ?2", session.agencyId(), session.id());
    }
}
