package bangkom.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.deploy.demo.Demo;
import bangkom.deploy.local.Apps;
import bangkom.deploy.local.Home;
import bangkom.deploy.local.LocalRun;
import bangkom.deploy.local.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole suite as it is shipped, once round the cycle through the gateway; .ci/run goes round again on the same data. */
class CycleTest {
    @TempDir
    Path home;

    @Test
    void goesRoundTheCycleAndTellsWhatItPromises() throws Exception {
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        var apps = Apps.builtIn(Path.of(".."));
        try (var run = LocalRun.start(new Home(home), apps, Settings.free(out))) {
            assertThat(Demo.run(run.runJson(), apps.sample(), out))
                    .as(told.toString(StandardCharsets.UTF_8))
                    .isTrue();
            var sent = SentEvents.of(run.runJson());
            sent.assertKeepTheContract(new EventContract(Path.of("../contracts")));
            PulledEvents.of(run, "INTEGRATION_CLIENT", apps.sample()).assertAreWhatWasSent(sent);
        }
    }
}
