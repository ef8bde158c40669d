package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A dictionary of the agency is sent back once, published, exchanged, given a next version, and put out of use. */
record Dictionaries(Trial trial) implements Theme {
    private static final String CASE = "/ims/case/v1p1";

    @Override
    public void run() throws IOException, InterruptedException {
        var draft = trial.example("createCompetencyDictionary");
        draft.put("code", trial.mark()).remove(List.of("supersedesId", "levelPolicy"));
        var dictionary = trial.create(HR, "/v1/competency-dictionaries", draft);
        trial.suite()
                .replace(HR, dictionary, "level-policy", Map.of("rule", "HIGHEST", "validityMonths", 36))
                .expect(200);
        var competency = (ObjectNode) trial.example("upsertCompetencies").at("/items/0");
        competency.put("code", trial.mark() + "-T").remove("associations");
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
        exchanged(Trial.id(dictionary));
        var next = revised(dictionary);
        var read = trial.one(HR, CASE + "/CFPackages/" + Trial.id(dictionary));
        trial.suite().post(HR, next + "/case-package", read).expect(207);
        trial.one(HR, next + "/diff");
        var gone =
                trial.one(HR, "/v1/competencies?dictionaryId=" + Trial.id(next)).at("/items/0");
        trial.suite().remove(HR, next, "/competencies/" + Trial.id(gone)).expect(200);
        trial.suite().remove(HR, next, "").expect(204);
        trial.act(HR, dictionary, "archival");
        trial.suite()
                .post(HR, "/v1/job-competency-standards/revision", Map.of("jobTier", "PELAKSANA"))
                .expect(200);
        var post = Trial.id(trial.one(HR, "/v1/positions").at("/items/0"));
        var draftStandard = trial.create(HR, "/v1/job-competency-standards", Map.of("positionId", post));
        trial.suite().remove(HR, draftStandard, "").expect(204);
        var standard = Trial.id(trial.one(HR, "/v1/job-competency-standards").at("/items/0"));
        trial.suite()
                .post(
                        HR,
                        "/v1/job-competency-standards/activation/batch",
                        Map.of("items", List.of(Map.of("standardId", standard))))
                .expect(207);
    }

    private String revised(String dictionary) throws IOException, InterruptedException {
        var next = trial.suite()
                .act(HR, dictionary, "revision", trial.example("reviseCompetencyDictionary"))
                .expect(201);
        return "/v1/competency-dictionaries/" + Trial.id(next.body());
    }

    private void exchanged(String id) throws IOException, InterruptedException {
        trial.one(HR, "/v1/competencies?q=data");
        trial.suite()
                .get(HR, "/v1/competency/exports/competencies?dictionaryId=" + id)
                .expect(200);
        trial.one(HR, CASE + "/CFDocuments?limit=10");
        trial.one(HR, CASE + "/CFDocuments/" + id);
        var whole = trial.one(HR, CASE + "/CFPackages/" + id);
        var item = whole.at("/CFItems/0/identifier").asText();
        trial.one(HR, CASE + "/CFItems/" + item);
        trial.one(HR, CASE + "/CFItemAssociations/" + item);
        trial.one(HR, CASE + "/CFRubrics/" + whole.at("/CFRubrics/0/identifier").asText());
        for (var kind : List.of("CFItemTypes", "CFSubjects")) {
            trial.one(
                    HR,
                    CASE + "/" + kind + "/"
                            + whole.at("/CFDefinitions/" + kind + "/0/identifier")
                                    .asText());
        }
        trial.one(
                HR,
                CASE + "/CFAssociations/"
                        + whole.at("/CFAssociations/0/identifier").asText());
    }
}
