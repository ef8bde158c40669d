package bangkom.testkit.note;

import bangkom.commons.http.IfMatch;
import bangkom.commons.id.Ids;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
@Transactional
class NoteService {
    private final Notes notes;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    NoteService(Notes notes, Outbox outbox, CurrentScope scope, Clock clock) {
        this.notes = notes;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    Note write(NoteDraft draft) {
        var note = new Note(Ids.newId(clock.instant()), scope.agencyId(), draft.text());
        outbox.record(note.written());
        notes.persist(note);
        notes.flush();
        return note;
    }

    Note publish(UUID id, String ifMatch) {
        var note = notes.get(id);
        IfMatch.require(ifMatch, note.version());
        outbox.record(note.publish());
        notes.flush();
        return note;
    }

    /** Leaves the writing to the end of the transaction. */
    void rewrite(UUID id, NoteDraft draft) {
        notes.get(id).rewrite(draft.text());
    }
}
