package bangkom.training.operation;

import bangkom.commons.codelist.CodeListResource;
import bangkom.commons.codelist.CodeLists;
import jakarta.ws.rs.Path;

/** What the codes of this service are called (daftar kode). */
@Path("/v1/code-lists")
class TrainingCodeListResource extends CodeListResource {
    TrainingCodeListResource(CodeLists lists) {
        super(lists);
    }
}
