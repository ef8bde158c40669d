package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HEAD;
import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.REASON;
import static bangkom.deploy.fuzz.breadth.Trial.SECOND_HR;

import bangkom.deploy.client.GatewayClient.As;
import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** A needs analysis from gaps, with little said beside; three needs that the agency itself can teach are accepted. */
record DecidedNeeds(Trial trial, int year) {
    private static final int WANTED = 3;

    /** The signed-off analysis and, for each accepted need, a programme of the agency's own. */
    record Accepted(String analysis, Map<String, JsonNode> programmes) {}

    Accepted run() throws IOException, InterruptedException {
        var today = trial.today();
        var draft = trial.example("beginNeedsAnalysis")
                .put("title", trial.mark())
                .put("fiscalYear", year)
                .put("opensOn", today.toString())
                .put("closesOn", today.toString());
        draft.remove("weights");
        draft.remove("scopeUnitId");
        var analysis = trial.create(HR, "/v1/needs-analyses", draft);
        trial.act(HR, analysis, "opening");
        var said = new SaidNeeds(trial, Trial.id(analysis));
        said.run();
        trial.clock().advanceTo(today.plusDays(1));
        trial.act(HR, analysis, "analysis");
        said.takeSomebodyOut();
        trial.act(HR, analysis, "prioritisation");
        said.lookAtOrder();
        var programmes = decide(Trial.id(analysis));
        trial.act(HEAD, analysis, "sign-off");
        trial.one(As.persona("NATIONAL_ANALYST"), "/v1/national-needs?fiscalYear=" + year);
        return new Accepted(analysis, programmes);
    }

    private Map<String, JsonNode> decide(String analysis) throws IOException, InterruptedException {
        var own = ownProgrammes();
        var accepted = new HashMap<String, JsonNode>();
        var rest = new ArrayList<String>();
        for (var need : trial.suite().all(HR, "/v1/need-items?needsAnalysisId=" + analysis)) {
            var programme = own.get(need.get("competencyId").asText());
            if (programme != null && need.get("headcount").asInt() > 1 && accepted.size() < WANTED) {
                accept("/v1/need-items/" + Trial.id(need));
                accepted.put(Trial.id(need), programme);
            } else {
                rest.add(Trial.id(need));
            }
        }
        if (accepted.size() < WANTED) {
            throw new UnexpectedAnswer("only " + accepted + " can be taught by the agency itself");
        }
        trial.act(HR, "/v1/need-items/" + rest.remove(0), "rejection", Trial.because());
        var deferred = rest.stream()
                .map(id -> Map.of("needItemId", id, "reason", REASON))
                .toList();
        trial.batch(HR, "/v1/need-items/deferral", deferred);
        return accepted;
    }

    /** Put off first, then confirmed and accepted after all. */
    private void accept(String need) throws IOException, InterruptedException {
        trial.act(HR, need, "deferral", Trial.because());
        trial.act(SECOND_HR, need, "confirmation");
        trial.act(HR, need, "acceptance");
    }

    private Map<String, JsonNode> ownProgrammes() throws IOException, InterruptedException {
        var own = new HashMap<String, JsonNode>();
        for (var programme : trial.suite().all(HR, "/v1/programmes")) {
            if (programme.get("cooperationMode").asText().equals("OWN")
                    && programme.get("status").asText().equals("PUBLISHED")) {
                programme
                        .get("outcomes")
                        .forEach(outcome -> own.put(outcome.get("competencyId").asText(), programme));
            }
        }
        return own;
    }
}
