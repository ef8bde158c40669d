package bangkom.deploy.fuzz.breadth;

import bangkom.deploy.client.GatewayClient.As;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Rules of a day far away, so that nothing is found by them. */
record NationalRules(Trial trial) implements Theme {
    private static final As STEWARD = As.persona("CATALOGUE_STEWARD");

    @Override
    public void run() throws IOException, InterruptedException {
        for (var one : Map.of(
                        "match-thresholds", "setMatchThresholds",
                        "talent-box-rules", "setTalentBoxRules",
                        "job-tier-defaults", "setJobTierDefaults")
                .entrySet()) {
            trial.batch(
                    STEWARD,
                    "/v1/" + one.getKey(),
                    List.of(trial.example(one.getValue()).at("/items/0")));
        }
    }
}
