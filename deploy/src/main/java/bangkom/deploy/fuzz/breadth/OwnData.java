package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.EMPLOYEE;
import static bangkom.deploy.fuzz.breadth.Trial.HR;
import static bangkom.deploy.fuzz.breadth.Trial.REASON;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Somebody takes a copy of the own data and asks about it. */
record OwnData(Trial trial) implements Theme {
    @Override
    public void run() throws IOException, InterruptedException {
        for (var service : List.of("competency", "training", "evaluation")) {
            trial.one(EMPLOYEE, "/v1/" + service + "/own-data");
        }
        trial.one(EMPLOYEE, "/v1/own-data");
        var request = trial.create(EMPLOYEE, "/v1/data-requests", Map.of("kind", "ACCESS", "details", REASON));
        trial.act(HR, request, "answer", Map.of("granted", true, "answer", REASON));
        var employee = trial.one(EMPLOYEE, "/v1/data-requests")
                .at("/items/0/employeeId")
                .asText();
        var breach = trial.create(
                HR,
                "/v1/data-breaches",
                Map.of(
                        "revealedData", REASON,
                        "howItHappened", REASON,
                        "handling", REASON,
                        "discoveredAt", trial.clock().now().toString(),
                        "employeeIds", List.of(employee)));
        trial.one(HR, breach + "/people");
        trial.one(HR, breach + "/history");
        trial.act(HR, breach, "subject-notice");
        trial.act(HR, breach, "authority-notice", Map.of("reference", REASON));
        trial.one(EMPLOYEE, "/v1/data-breaches");
        trial.one(EMPLOYEE, breach);
        var objection = trial.create(EMPLOYEE, "/v1/data-requests", Map.of("kind", "OBJECTION", "details", REASON));
        trial.act(HR, objection, "answer", Map.of("granted", true, "answer", REASON));
        trial.act(HR, objection, "lift", Trial.because());
    }
}
