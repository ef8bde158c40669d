package bangkom.testkit.note;

import bangkom.commons.paging.Sortable;
import java.util.UUID;

record NoteView(
        UUID id,
        long version,
        @Sortable String status,
        @Sortable String text) {
    static NoteView of(Note note) {
        return new NoteView(note.id(), note.version(), note.status(), note.text());
    }
}
