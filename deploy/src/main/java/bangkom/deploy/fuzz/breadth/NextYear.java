package bangkom.deploy.fuzz.breadth;

import static bangkom.deploy.fuzz.breadth.Trial.HR;

import java.io.IOException;

/** A small second round for another year: decided one by one, sent back, dropped, postponed, called off and closed. */
record NextYear(Trial trial) implements Theme {
    private static final int FIRST = 2027;

    @Override
    public void run() throws IOException, InterruptedException {
        var year = year();
        var needs = new DecidedNeeds(trial, year).run();
        var items = new RevisedPlan(trial, year).run(needs);
        new EarlyEvaluation(trial).run(new SomeSessions(trial).run(items));
        trial.act(HR, needs.analysis(), "closure");
        trial.act(HR, planBefore(year), "closure");
    }

    private int year() throws IOException, InterruptedException {
        var year = Math.max(FIRST, trial.today().getYear() + 1);
        while (!trial.suite().all(HR, "/v1/training-plans?fiscalYear=" + year).isEmpty()) {
            year++;
        }
        return year;
    }

    /** Its year is over by now. */
    private String planBefore(int year) throws IOException, InterruptedException {
        return trial.suite().all(HR, "/v1/training-plans").stream()
                .filter(plan -> plan.get("fiscalYear").asInt() < year)
                .filter(plan -> plan.get("status").asText().equals("PUBLISHED"))
                .map(plan -> "/v1/training-plans/" + Trial.id(plan))
                .findFirst()
                .orElseThrow();
    }
}
