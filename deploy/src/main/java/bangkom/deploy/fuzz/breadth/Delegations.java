package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.REASON;

import java.io.IOException;
import java.util.Map;

/** The personnel office lets a colleague stand in, and takes it back. */
record Delegations(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var own = new Newcomers(trial, HR);
        own.unit("WAKIL", null);
        own.post("PENGGANTI", "WAKIL");
        var delegate = own.hire(921, "PENGGANTI", "WAKIL");
        var today = trial.today();
        var delegation = trial.create(
                HR,
                "/v1/delegations",
                Map.of(
                        "delegateId", Trial.id(delegate),
                        "role", "HR_ADMIN",
                        "validFrom", today.toString(),
                        "validTo", today.plusDays(14).toString(),
                        "reason", REASON));
        trial.act(HR, delegation, "revocation", Trial.because());
    }
}
