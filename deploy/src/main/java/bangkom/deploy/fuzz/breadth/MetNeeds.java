package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import java.io.IOException;

/** What was delivered met a need; later it turns out that it did not. */
record MetNeeds(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        var met = trial.suite().all(HR, "/v1/need-items?status=ADDRESSED");
        if (met.isEmpty()) {
            throw new UnexpectedAnswer("no need was addressed");
        }
        var need = "/v1/need-items/" + Trial.id(met.get(met.size() - 1));
        trial.act(HR, need, "closure", Trial.because());
        trial.act(HR, need, "reopening", Trial.because());
    }
}
