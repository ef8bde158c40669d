package bangkom.testkit.note;

import bangkom.commons.audit.access.AccessEntries;
import bangkom.commons.audit.access.AccessEntryResource;
import jakarta.ws.rs.Path;

@Path("/v1/note/access-entries")
class NoteAccessEntryResource extends AccessEntryResource {
    NoteAccessEntryResource(AccessEntries entries) {
        super(entries);
    }
}
