package bangkom.deploy.demo;

import bangkom.deploy.client.GatewayClient.As;
import java.io.IOException;
import java.util.List;

/** Step 1a: the agencies, their units, posts and people, as their personnel systems know them. */
record LoadingTheDirectory(Cycle cycle) {
    private static final As OPERATOR = As.persona("OPERATOR");
    private static final As OTHER_HR = As.persona("HR_ADMIN@other");

    void run() throws IOException, InterruptedException {
        for (var agency : cycle.sample().read("agencies")) {
            cycle.suite()
                    .put(OPERATOR, "/v1/agencies/" + agency.get("id"), agency.body("id"))
                    .expect(200);
        }
        load(Cycle.HR, "");
        load(OTHER_HR, "-other");
        cycle.upload(Cycle.HR, "/v1/performance-results/batch", bodies("performance-results"));
        var people = cycle.sample().read("employees").size();
        cycle.tell("direktori", cycle.sample().read("org-units").size() + " unit, " + people + " pegawai");
        heardByAll();
    }

    private void load(As who, String which) throws IOException, InterruptedException {
        cycle.upload(who, "/v1/org-units/batch", bodies("org-units" + which));
        cycle.upload(who, "/v1/positions/batch", bodies("positions" + which));
        cycle.upload(who, "/v1/employees/batch", bodies("employees" + which));
    }

    /** Both other services keep their own copy; the numbers of both sides have to be the same. */
    private void heardByAll() throws IOException, InterruptedException {
        var owned = cycle.suite()
                .get(Cycle.HR, "/v1/competency/reconciliation")
                .expect(200)
                .body();
        for (var service : List.of("training", "evaluation")) {
            cycle.until(
                    service + " has heard the directory",
                    () -> cycle.suite().get(Cycle.HR, "/v1/" + service + "/reconciliation"),
                    heard -> Reconciled.all(owned, heard.expect(200).body()));
        }
    }

    private List<?> bodies(String name) throws IOException {
        return cycle.sample().read(name).stream().map(row -> row.body()).toList();
    }
}
