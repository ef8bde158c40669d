package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import java.io.IOException;
import java.util.Map;

/** A civil servant is found, leaves, comes back, leaves for good and is forgotten. */
record Careers(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var own = new Newcomers(trial, HR);
        own.unit("KARIER", null);
        own.post("ANALIS", "KARIER");
        var person = own.hire(901, "ANALIS", "KARIER");
        trial.suite()
                .post(HR, "/v1/employees/search", Map.of("nip", own.nip(901)))
                .expect(200);
        var leaving =
                Map.of("reason", "RETIRED", "departedOn", trial.today().toString(), "note", "SK Pensiun 800/12/2026");
        trial.act(HR, person, "deactivation", leaving);
        trial.act(HR, person, "reactivation", Trial.because());
        trial.act(HR, person, "deactivation", leaving);
        trial.act(HR, person, "erasure", Trial.because());
    }
}
