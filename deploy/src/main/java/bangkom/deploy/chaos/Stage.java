package bangkom.deploy.chaos;

import bangkom.deploy.local.LocalRun;
import java.nio.file.Path;
import java.util.Random;

/** What every scenario works on; {@code folder} takes the logs of the clients. */
record Stage(
        LocalRun run,
        Client client,
        Databases databases,
        Ground ground,
        Writings writings,
        Path folder,
        Random random) {

    /** What is still under way when it is quiet or the patience is over. */
    long awaitQuiet() throws Exception {
        return new Quiet(databases, run.kafka()).await();
    }

    void tell(String what) {
        System.out.println("          " + what);
    }
}
