package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.ASSESSOR;
import static bangkom.deploy.fuzz.breadth.Trial.HR;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Two assessments, and prior learning, are handed in by one person; another takes one and refuses the other. */
record Assessments(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var own = new Newcomers(trial, HR);
        own.unit("ASESMEN", null);
        own.post("DINILAI", "ASESMEN");
        var person = own.hire(931, "DINILAI", "ASESMEN");
        trial.act(ASSESSOR, submitted(person), "validation");
        trial.act(ASSESSOR, submitted(person), "rejection", Trial.because());
        evidence(person);
        trial.one(HR, person + "/competency-profile/explanation?competencyId=" + competency());
        var post = trial.one(HR, person).get("positionId").asText();
        trial.one(HR, "/v1/positions/" + post + "/candidates");
        trial.one(HR, "/v1/competency-gaps/heat-map");
        trial.one(HR, "/v1/competency-gaps/coverage");
        trial.one(HR, "/v1/succession-readiness");
        trial.one(HR, "/v1/competency-gaps/talent-boxes?year=2025");
    }

    /** Of prior learning: one is accepted, amended and taken back; another is refused. */
    private void evidence(String person) throws IOException, InterruptedException {
        trial.act(ASSESSOR, recorded(person), "rejection", Trial.because());
        var evidence = recorded(person);
        trial.act(ASSESSOR, evidence, "acceptance", Map.of("level", 2));
        var amendment = trial.suite()
                .act(
                        ASSESSOR,
                        evidence,
                        "amendment",
                        Map.of("claimedLevel", 3, "observedOn", trial.today().toString(), "reason", Trial.REASON))
                .expect(201)
                .body();
        var amended = "/v1/evidence/" + Trial.id(amendment);
        trial.act(HR, amended, "acceptance", Map.of("level", 3));
        trial.act(HR, amended, "revocation", Trial.because());
        trial.one(HR, amended + "/history");
        trial.one(HR, "/v1/evidence?employeeId=" + Trial.id(person));
    }

    private String recorded(String person) throws IOException, InterruptedException {
        var draft = trial.example("recordEvidence");
        draft.put("competencyId", competency())
                .put("observedOn", trial.today().toString())
                .put("documentValidUntil", trial.today().plusYears(2).toString());
        return "/v1/evidence/" + Trial.id(trial.create(HR, person + "/evidence", draft));
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
