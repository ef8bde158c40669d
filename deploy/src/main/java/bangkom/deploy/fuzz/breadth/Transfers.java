package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.OTHER_HR;

import java.io.IOException;
import java.util.Map;

/** The other agency releases three people: one is taken, one is refused, one is kept after all. */
record Transfers(Trial trial) implements Theme {
    private static final String HERE = "0198f2a0-0000-7000-8000-00000000c001"; // as in the sample's agencies.csv

    @Override
    public void run() throws IOException, InterruptedException {
        var here = new Newcomers(trial, HR);
        var there = new Newcomers(trial, OTHER_HR);
        here.unit("TUJUAN", null);
        here.post("PENERIMA", "TUJUAN");
        there.unit("ASAL", null);
        there.post("PELEPAS", "ASAL");
        var place = Map.of(
                "nip", there.nip(911),
                "externalRef", here.code("PINDAHAN"),
                "positionCode", here.code("PENERIMA"),
                "unitCode", here.code("TUJUAN"));
        trial.act(HR, released(there, 911), "acceptance", place);
        trial.act(HR, released(there, 912), "refusal", Trial.because());
        trial.act(OTHER_HR, released(there, 913), "withdrawal", Trial.because());
    }

    private String released(Newcomers there, int serial) throws IOException, InterruptedException {
        var person = there.hire(serial, "PELEPAS", "ASAL");
        var decree = Map.of(
                "toAgencyId", HERE,
                "effectiveDate", trial.today().toString(),
                "decreeNumber", there.code("SK-" + serial));
        var transfer = trial.suite()
                .act(OTHER_HR, person, "transfer", decree)
                .expect(201)
                .body();
        return "/v1/employee-transfers/" + Trial.id(transfer);
    }
}
