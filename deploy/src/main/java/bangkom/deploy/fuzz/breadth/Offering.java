package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** A provider with a programme and an agreement, all of them given up again. */
record Offering(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var provider = provider(trial, trial.mark());
        var id = Trial.id(provider);
        var programme = trial.create(HR, "/v1/programmes", programme(id));
        trial.act(HR, programme, "publication");
        trial.act(HR, programme, "retirement");
        var agreement = trial.create(HR, "/v1/partnership-agreements", agreement(id));
        trial.act(HR, agreement, "activation");
        trial.act(HR, agreement, "termination", Trial.because());
        trial.act(HR, provider, "deactivation");
    }

    /** An active one. */
    static String provider(Trial trial, String code) throws IOException, InterruptedException {
        var draft = trial.example("addProvider").put("code", code);
        draft.remove("id");
        var provider = trial.create(HR, "/v1/providers", draft);
        trial.act(HR, provider, "activation");
        return provider;
    }

    private ObjectNode programme(String provider) throws IOException, InterruptedException {
        var draft = trial.example("addProgramme")
                .put("code", trial.mark())
                .put("providerId", provider)
                .put("form", "WORKSHOP")
                .put("international", false);
        var competency = Trial.id(trial.one(HR, "/v1/competencies").at("/items/0"));
        ((ObjectNode) draft.at("/outcomes/0")).put("competencyId", competency);
        return draft;
    }

    private ObjectNode agreement(String provider) throws IOException, InterruptedException {
        var today = trial.today();
        var draft = trial.example("addPartnershipAgreement")
                .put("number", trial.mark())
                .put("providerId", provider)
                .put("validFrom", today.toString())
                .put("validTo", today.plusYears(1).toString());
        draft.putArray("unitIds");
        return draft;
    }
}
