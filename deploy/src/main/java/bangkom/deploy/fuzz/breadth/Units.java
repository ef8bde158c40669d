package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.REASON;

import java.io.IOException;
import java.util.Map;

/** Units are moved, merged and closed, and a post with them. */
record Units(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var own = new Newcomers(trial, HR);
        var office = own.unit("DINAS", null);
        var branch = own.unit("CABANG", null);
        var merged = own.unit("SEKSI", "CABANG");
        var closed = own.unit("POS", "CABANG");
        var post = own.post("STAF", "CABANG");
        var today = trial.today().toString();
        trial.act(HR, branch, "move", Map.of("parentId", Trial.id(office)));
        trial.act(HR, merged, "merger", Map.of("intoUnitId", Trial.id(branch), "mergedOn", today, "reason", REASON));
        trial.act(HR, closed, "deactivation", Map.of("deactivatedOn", today, "reason", REASON));
        trial.act(HR, post, "deactivation", Map.of("deactivatedOn", today, "reason", REASON));
    }
}
