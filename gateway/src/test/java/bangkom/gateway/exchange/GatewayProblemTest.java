package bangkom.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.testkit.ProblemCatalogue;
import bangkom.testkit.ProblemCatalogue.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GatewayProblemTest {
    @Test
    void everyProblemIsExplainedAndProvoked() {
        var codes = Stream.of(GatewayProblem.values())
                .map(type -> new Code(type.name(), type.status(), type.title(false), type.title(true), type.uri()))
                .toList();
        ProblemCatalogue.check("gateway", codes);
        assertThat(ProblemCatalogue.unprovoked(codes, ".")).isEmpty();
    }
}
