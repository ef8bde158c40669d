package bangkom.deploy.fuzz.breadth;

import bangkom.deploy.client.GatewayClient.As;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Rules of a day far away, so that nothing is found by them. */
record NationalRules(Trial trial) implements Theme {
    private static final As STEWARD = As.persona("CATALOGUE_STEWARD");
    private static final String FAR_AWAY = "2099-01-01";

    @Override
    public void run() throws IOException, InterruptedException {
        for (var one : Map.of(
                        "match-thresholds", "setMatchThresholds",
                        "talent-box-rules", "setTalentBoxRules",
                        "job-tier-defaults", "setJobTierDefaults")
                .entrySet()) {
            var rule = (ObjectNode) trial.example(one.getValue()).at("/items/0");
            trial.batch(STEWARD, "/v1/" + one.getKey(), List.of(rule.put("validFrom", FAR_AWAY)));
        }
    }
}
