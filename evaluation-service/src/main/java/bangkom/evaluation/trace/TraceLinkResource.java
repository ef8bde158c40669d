package bangkom.evaluation.trace;

import bangkom.commons.identity.Caller;
import bangkom.commons.identity.CurrentScope;
import bangkom.commons.trace.ServiceTrace;
import bangkom.commons.trace.ServiceTraceLink;
import bangkom.commons.trace.TraceKey;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What this service knows of the things in a trace; the gateway puts the services' answers together. */
@Path("/v1/evaluation/trace-links")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Trace links", description = "Jejak: one service's part of where something came from and what came of it")
class TraceLinkResource {
    private final TracedRows rows;
    private final CurrentScope scope;
    private final Caller caller;

    TraceLinkResource(TracedRows rows, CurrentScope scope, Caller caller) {
        this.rows = rows;
        this.scope = scope;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "traceEvaluationLinks",
            summary = "Links of up to 50 things to their causes and consequences here",
            description = "Of sessions, evaluations, application projects and outcomes, each written kind:id.")
    public ServiceTrace links(@RestQuery List<String> node) {
        var asked = TraceKey.parse(node);
        var found = rows.around(scope.agencyId(), caller.sight(), asked);
        var links = found.stream()
                .flatMap(row -> row.causes().stream()
                        .filter(cause -> asked.contains(cause) || asked.contains(row.key()))
                        .map(cause ->
                                new ServiceTraceLink(cause.toString(), row.key().toString(), row.relation())))
                .toList();
        var shown = asked.stream().map(TraceKey::toString).collect(Collectors.toSet());
        links.forEach(link -> shown.addAll(List.of(link.from(), link.to())));
        return new ServiceTrace(
                found.stream()
                        .filter(row -> shown.contains(row.key().toString()))
                        .map(TracedRow::node)
                        .toList(),
                links);
    }
}
