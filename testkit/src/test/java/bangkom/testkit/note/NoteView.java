package bangkom.testkit.note;

import java.util.UUID;

record NoteView(UUID id, long version, String status, String text) {
    static NoteView of(Note note) {
        return new NoteView(note.id(), note.version(), note.status(), note.text());
    }
}
