package bangkom.deploy.fuzz.breadth;

import bangkom.deploy.client.DemoClock;
import bangkom.deploy.client.GatewayClient;
import bangkom.deploy.client.GatewayClient.UnexpectedAnswer;
import bangkom.platform.openapi.ApiDocument;
import java.io.PrintStream;
import java.util.List;

/** All themes after each other; one that stops keeps no other from being tried. */
public final class Breadth {
    private final PrintStream out;
    private final List<Theme> themes;

    public Breadth(GatewayClient suite, ApiDocument document, String kafka, PrintStream out) throws Exception {
        this.out = out;
        var trial = Trial.begun(suite, document, new DemoClock(suite));
        themes = List.of(
                new Units(trial),
                new Careers(trial),
                new Transfers(trial),
                new Delegations(trial),
                new Dictionaries(trial),
                new Goals(trial),
                new NationalRules(trial),
                new OwnData(trial),
                new Assessments(trial),
                new Files(trial),
                new Offering(trial),
                new Projects(trial),
                new Outcomes(trial),
                new NextYear(trial),
                new MetNeeds(trial),
                new ParkedEvents(trial, kafka));
    }

    /** True only if every theme came to its end. */
    public boolean run() throws Exception {
        var right = true;
        for (var theme : themes) {
            try {
                theme.run();
            } catch (UnexpectedAnswer stopped) {
                right = false;
                out.printf("  WRONG %s stopped: %s%n", theme.getClass().getSimpleName(), stopped.getMessage());
            }
        }
        return right;
    }
}
