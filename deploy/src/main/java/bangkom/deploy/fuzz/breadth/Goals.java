package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import java.io.IOException;

/** A goal that asks for nothing is closed. */
record Goals(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var draft = trial.example("createOrganisationalGoal").put("code", trial.mark());
        draft.putArray("unitIds");
        draft.putArray("competencyIds");
        trial.act(HR, trial.create(HR, "/v1/organisational-goals", draft), "closure");
    }
}
