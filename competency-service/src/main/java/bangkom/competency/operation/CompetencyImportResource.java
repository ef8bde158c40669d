package bangkom.competency.operation;

import bangkom.commons.imports.ImportParts;
import bangkom.commons.imports.ImportResource;
import jakarta.ws.rs.Path;

/** Files for this service (impor). */
@Path("/v1/competency/imports")
class CompetencyImportResource extends ImportResource {
    CompetencyImportResource(ImportParts parts) {
        super(parts, CompetencyJobResource.PATH);
    }
}
