package bangkom.competency.catalogue.exchange;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.AgencyScope;
import bangkom.commons.identity.CurrentScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/competency/exports/competencies")
@Tag(name = "Exports", description = "Ekspor: lists as files")
class CompetencyExportResource {
    private final Frameworks frameworks;
    private final Downloads downloads;
    private final CurrentScope scope;

    CompetencyExportResource(Frameworks frameworks, Downloads downloads, CurrentScope scope) {
        this.frameworks = frameworks;
        this.downloads = downloads;
        this.scope = scope;
    }

    @GET
    @Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "exportCompetencies",
            summary = "Read a dictionary as one file",
            description =
                    "One row a competency, in the columns that an import of kind competencies takes: for each level its"
                            + " description and its indicators, one a line. Drafts only of the own agency. Relations and alignments"
                            + " are in the CASE package.")
    public Download export(
            @Parameter(description = "The dictionary", example = "0198c0de-0000-7000-8000-000000000001")
                    @RestQuery
                    @NotNull
                    UUID dictionaryId,
            HttpHeaders headers) {
        return downloads.of(
                new AgencyScope(scope.agencyId()),
                "competencies",
                SheetFormat.wanted(headers.getAcceptableMediaTypes()),
                CompetencySheet.COLUMNS,
                sheet -> frameworks.write(dictionaryId, sheet));
    }
}
