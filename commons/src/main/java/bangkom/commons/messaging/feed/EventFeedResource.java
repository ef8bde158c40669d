package bangkom.commons.messaging.feed;

import bangkom.commons.identity.Role;
import bangkom.commons.problem.CommonProblem;
import bangkom.commons.problem.Violations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The pull feed of one service (umpan peristiwa); a service gives it its path by extending it. */
public class EventFeedResource {
    private final EventFeed feed;

    protected EventFeedResource(EventFeed feed) {
        this.feed = feed;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.INTEGRATION_CLIENT, Role.HR_ADMIN, Role.AUDITOR, Role.OPERATOR})
    @SecurityRequirement(
            name = "bearer",
            scopes = {Role.INTEGRATION_CLIENT, Role.HR_ADMIN, Role.AUDITOR, Role.OPERATOR})
    @Tag(name = "Events", description = "What happened, for those who follow it")
    @Operation(
            operationId = "listEventsOf",
            summary = "What this service told of the caller's agency, in the order it was told",
            description = "One service's part of `GET /v1/events`, with the same cursors; kept for operators and for"
                    + " readers of one service. Personal data and dead letters are never in it.")
    public FeedPage list(
            @Parameter(
                            description = "`next` of the last page, or the `X-Event-Cursor` of a list; of several the"
                                    + " earlier position counts; without one from the beginning")
                    @RestQuery
                    @Size(max = 20)
                    List<@Size(max = 500) String> after,
            @Parameter(description = "Where to begin without a cursor: at the first event of this instant or later")
                    @RestQuery
                    Instant since,
            @Parameter(description = "Only events of these types") @RestQuery @Size(max = 50)
                    List<@Pattern(regexp = "[a-z]+(\\.[a-z-]+){2,5}\\.v[0-9]{1,3}") @Size(max = 100) String> type,
            @Parameter(description = "Only events about this, as kind:id")
                    @RestQuery
                    @Pattern(regexp = "[a-z-]{2,40}:[!-~]+")
                    @Size(max = 200)
                    String subject,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        new Violations()
                .addIf(
                        since != null && !after.isEmpty(),
                        "?since",
                        "CURSOR_GIVEN",
                        "hanya tanpa after",
                        "only without after")
                .throwIfAny(CommonProblem.INVALID_REQUEST);
        return feed.page(since == null ? EventCursor.parse(after) : feed.before(since), type, subject, limit);
    }
}
