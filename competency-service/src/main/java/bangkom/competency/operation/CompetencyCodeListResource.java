package bangkom.competency.operation;

import bangkom.commons.codelist.CodeListResource;
import bangkom.commons.codelist.CodeLists;
import jakarta.ws.rs.Path;

/** What the codes of this service are called (daftar kode). */
@Path("/v1/code-lists")
class CompetencyCodeListResource extends CodeListResource {
    CompetencyCodeListResource(CodeLists lists) {
        super(lists);
    }
}
