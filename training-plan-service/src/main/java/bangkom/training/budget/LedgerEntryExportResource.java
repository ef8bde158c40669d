package bangkom.training.budget;

import bangkom.commons.exports.CsvSheet;
import bangkom.commons.exports.Download;
import bangkom.commons.exports.Downloads;
import bangkom.commons.exports.SheetFormat;
import bangkom.commons.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/training/exports")
@Tag(name = "Exports", description = "Ekspor: lists as files")
class LedgerEntryExportResource {
    private final Budgets budgets;
    private final LedgerEntries entries;
    private final Downloads downloads;

    LedgerEntryExportResource(Budgets budgets, LedgerEntries entries, Downloads downloads) {
        this.budgets = budgets;
        this.entries = entries;
        this.downloads = downloads;
    }

    @GET
    @Path("/ledger-entries")
    @Produces({CsvSheet.MEDIA_TYPE, SheetFormat.NDJSON_TYPE, SheetFormat.XLSX_TYPE})
    @RolesAllowed({
        Role.HR_ADMIN,
        Role.UNIT_MANAGER,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.AUDITOR,
        Role.INTEGRATION_CLIENT
    })
    @Transactional
    @Operation(
            operationId = "exportLedgerEntries",
            summary = "Read every movement of the money of a budget as one file")
    public Download entries(
            @RestQuery @NotNull UUID budgetId,
            @RestQuery UUID lineId,
            @RestQuery UUID planItemId,
            HttpHeaders headers) {
        var budget = budgets.get(budgetId).id();
        return downloads.list(
                "ledger-entries",
                headers,
                LedgerEntryView.class,
                paging -> entries.list(budget, lineId, planItemId, paging.of(LedgerEntryView.class))
                        .page(LedgerEntry::view));
    }
}
