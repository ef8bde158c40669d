package bangkom.competency.trace;

import bangkom.commons.identity.CurrentScope;
import bangkom.commons.trace.ServiceTrace;
import bangkom.commons.trace.TraceKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** This service's part of the trace over HTTP; the gateway puts the parts together. */
@Path("/v1/competency/trace-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trace links", description = "Jejak: one service's part of where something came from and what came of it")
class CompetencyTraceResource {
    private final CompetencyTrace trace;
    private final CurrentScope scope;

    CompetencyTraceResource(CompetencyTrace trace, CurrentScope scope) {
        this.trace = trace;
        this.scope = scope;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(
            operationId = "traceCompetency",
            summary = "Links that touch up to 50 things, and their ends as far as they are kept here",
            description = "A node is written kind:id, for example need-item:0198f2a0-0000-7000-8000-000000000711.")
    public ServiceTrace links(@RestQuery List<String> node) {
        return trace.touching(scope.agencyId(), TraceKey.parse(node));
    }
}
