package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.ASSESSOR;
import static bangkom.deploy.fuzz.breadth.Trial.HR;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Two assessments are written down and handed in by one person; another takes one and refuses the other. */
record Assessments(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var own = new Newcomers(trial, HR);
        own.unit("ASESMEN", null);
        own.post("DINILAI", "ASESMEN");
        var person = own.hire(931, "DINILAI", "ASESMEN");
        trial.act(ASSESSOR, submitted(person), "validation");
        trial.act(ASSESSOR, submitted(person), "rejection", Trial.because());
        trial.one(HR, person + "/competency-profile/explanation?competencyId=" + competency());
        var post = trial.one(HR, person).get("positionId").asText();
        trial.one(HR, "/v1/positions/" + post + "/candidates");
        trial.one(HR, "/v1/competency-gaps/heat-map");
        trial.one(HR, "/v1/competency-gaps/coverage");
        trial.one(HR, "/v1/succession-readiness");
        trial.one(HR, "/v1/competency-gaps/talent-boxes?year=2025");
    }

    private String competency() throws IOException, InterruptedException {
        return Trial.id(trial.one(HR, "/v1/competencies").at("/items/0"));
    }

    private String submitted(String person) throws IOException, InterruptedException {
        var assessment = trial.create(
                HR,
                "/v1/assessments",
                Map.of(
                        "employeeId", Trial.id(person),
                        "kind", "ASSESSMENT_CENTRE",
                        "assessedOn", trial.today().toString(),
                        "results", List.of(Map.of("competencyId", competency(), "level", 2))));
        trial.act(HR, assessment, "submission");
        return assessment;
    }
}
