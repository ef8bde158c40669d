package bangkom.competency.gap;

import bangkom.commons.identity.Role;
import bangkom.commons.paging.Page;
import bangkom.competency.profile.AgencyCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/positions/{id}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competency gaps", description = "Kesenjangan kompetensi: what a job requires against what was shown")
class SuccessionResource {
    private final SuccessionCandidates candidates;
    private final Gaps gaps;
    private final AgencyCalendar calendar;

    SuccessionResource(SuccessionCandidates candidates, Gaps gaps, AgencyCalendar calendar) {
        this.candidates = candidates;
        this.gaps = gaps;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed({Role.HR_ADMIN, Role.AUTHORIZED_OFFICIAL, Role.APPOINTING_OFFICIAL, Role.AUDITOR})
    @Transactional
    @Operation(
            operationId = "listSuccessionCandidates",
            summary = "Who is ready for a post: everybody assessed against its standard, the best match first",
            description =
                    "Nobody is chosen by it (UU 27/2022 art. 10): it shows the match for filling, what is missing, what"
                            + " nobody has assessed, and the talent box of the latest year. Its holders are left out,"
                            + " and whoever objected to being ranked by machine.")
    public Page<SuccessionCandidateView> list(
            UUID id, @RestQuery String cursor, @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var today = calendar.today();
        return candidates.of(id, gaps.thresholds(MatchPurpose.FILLING, today), today, cursor, limit);
    }
}
