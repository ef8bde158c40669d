package bangkom.deploy.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What may differ from run to run: ports (as environment variables name them), where to tell, how long to wait. */
public record Settings(Map<String, String> environment, PrintStream out, Duration patience) {

    /** As the environment says; the gateway listens on 8080 unless told otherwise. */
    public static Settings of(Map<String, String> environment, PrintStream out) {
        var told = new HashMap<>(environment);
        told.putIfAbsent("BANGKOM_PORT", "8080");
        return new Settings(told, out, Duration.ofSeconds(180));
    }

    /** Everything on free ports: for tests. */
    public static Settings free(PrintStream out) {
        return new Settings(Map.of(), out, Duration.ofSeconds(180));
    }
}
