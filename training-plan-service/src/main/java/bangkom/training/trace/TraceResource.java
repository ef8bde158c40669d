package bangkom.training.trace;

import bangkom.commons.trace.ServiceTrace;
import bangkom.commons.trace.TraceKey;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** This service's links and nodes of the trace, over HTTP. */
@Path("/v1/training/trace-links")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Trace links", description = "Jejak: one service's part of where something came from and what came of it")
class TraceResource {
    private final Traces traces;

    TraceResource(Traces traces) {
        this.traces = traces;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "traceTraining",
            summary = "What this service knows of up to 50 nodes, written kind:id, and what they touch",
            description =
                    "need-item → plan-item (PLANNED_AS) → ledger-entry (COSTS), session (DELIVERED_BY) → completion"
                            + " (COMPLETES) → certificate (CERTIFIES). Completions and certificates as far as the caller may"
                            + " read their people's records.")
    public ServiceTrace trace(@RestQuery List<String> node) {
        return traces.of(TraceKey.parse(node));
    }
}
