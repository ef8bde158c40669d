package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** A dictionary of the agency is sent back once, published, and put out of use. */
record Dictionaries(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var draft = trial.example("createCompetencyDictionary");
        draft.put("code", trial.mark()).remove("supersedesId");
        var dictionary = trial.create(HR, "/v1/competency-dictionaries", draft);
        var competency = (ObjectNode) trial.example("upsertCompetencies").at("/items/0");
        competency.put("code", trial.mark() + "-T");
        var level = competency.get("levels").get(0);
        var levels = competency.putArray("levels");
        for (int n = 1; n <= 5; n++) {
            levels.add(((ObjectNode) level.deepCopy()).put("level", n));
        }
        trial.batch(HR, dictionary + "/competencies", List.of(competency));
        trial.act(HR, dictionary, "submission");
        trial.act(HR, dictionary, "return", Trial.because());
        trial.act(HR, dictionary, "submission");
        trial.act(HR, dictionary, "publication");
        trial.act(HR, dictionary, "archival");
    }
}
