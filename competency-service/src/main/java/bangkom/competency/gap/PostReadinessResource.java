package bangkom.competency.gap;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.Role;
import bangkom.commons.paging.Cursor;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/succession-readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Competency gaps", description = "Kesenjangan kompetensi: what a job requires against what was shown")
class PostReadinessResource {
    private final PostReadiness posts;
    private final Gaps gaps;
    private final AgencyCalendar calendar;
    private final Caller caller;

    PostReadinessResource(PostReadiness posts, Gaps gaps, AgencyCalendar calendar, Caller caller) {
        this.posts = posts;
        this.gaps = gaps;
        this.calendar = calendar;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.HR_ADMIN,
        Role.AUTHORIZED_OFFICIAL,
        Role.APPOINTING_OFFICIAL,
        Role.NATIONAL_ANALYST,
        Role.AUDITOR
    })
    @Transactional
    @Operation(
            operationId = "listSuccessionReadiness",
            summary = "How well the succession of each post with a standard in force is provided for",
            description =
                    "Candidates of a post are active people of the agency who do not hold it, and either belong to its"
                            + " unit or have it as their target post; whoever objected to being ranked by machine is"
                            + " not counted. Figures only: nobody is named or chosen (UU 27/2022 art. 10).")
    public Page<PostReadinessView> list(
            @Parameter(description = "A unit with all below it") @RestQuery UUID unitId,
            @Parameter(description = "NONE finds the posts at risk") @RestQuery SuccessionReadiness readiness,
            @RestQuery String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var highest = gaps.thresholds(MatchPurpose.FILLING, calendar.today()).stream()
                .mapToInt(MatchThreshold::atLeast)
                .max()
                .orElseThrow();
        var page =
                Page.of(posts.after(Cursor.parse(cursor), limit, highest, unitId, readiness), limit, PostReadiness::at);
        return mayReadCandidates()
                ? page
                : new Page<>(
                        page.items().stream()
                                .map(PostReadinessView::withoutBest)
                                .toList(),
                        page.next());
    }

    private boolean mayReadCandidates() {
        return caller.has(Role.HR_ADMIN)
                || caller.has(Role.AUTHORIZED_OFFICIAL)
                || caller.has(Role.APPOINTING_OFFICIAL)
                || caller.has(Role.AUDITOR);
    }
}
