package bangkom.evaluation.rule;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The figures that evaluations are judged by, for everyone to read. */
@Path("/v1/evaluation/rules")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Evaluations", description = "Evaluasi pascapelatihan: what participants and their colleagues say of it")
class EvaluationRuleResource {
    private final EvaluationRules rules;
    private final Clock clock;

    EvaluationRuleResource(EvaluationRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listEvaluationRules",
            summary = "Score bands, gain cut-offs and earliest days in force on a day, today unless said",
            description = "BR-EVAL-01, BR-EVAL-03, BR-EVAL-04; each figure names its source.")
    public EvaluationRulesView list(@RestQuery LocalDate onDate) {
        var day = onDate == null ? LocalDate.now(clock) : onDate;
        return new EvaluationRulesView(day, rules.inForce(day));
    }
}
