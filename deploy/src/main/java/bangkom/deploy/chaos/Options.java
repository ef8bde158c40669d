package bangkom.deploy.chaos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be played, how often, and the seed of what is random. */
record Options(List<String> scenarios, boolean isShort, int kills, int rounds, long seed) {
    private static final List<String> ALL = List.of("parallel", "replay", "kills", "stores", "duplicates");
    private static final List<String> SHORT = List.of("parallel", "replay", "kills", "duplicates");

    private static final Set<String> NUMBERS = Set.of("--kills", "--rounds", "--seed");

    /** Refuses what it does not know. */
    static Options of(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var number = NUMBERS.contains(arguments.get(i));
            if (!number && !ALL.contains(arguments.get(i)) && !arguments.get(i).equals("--short")) {
                throw new IllegalArgumentException(
                        "deploy/chaos does not know " + arguments.get(i) + "; see deploy/chaos --help");
            }
            i += number ? 1 : 0;
        }
        var scenarios = arguments.stream().filter(ALL::contains).toList();
        var isShort = arguments.contains("--short");
        return new Options(
                scenarios.isEmpty() ? isShort ? SHORT : ALL : scenarios,
                isShort,
                (int) number(arguments, "--kills", isShort ? 1 : 20),
                (int) number(arguments, "--rounds", isShort ? 4 : 20),
                number(arguments, "--seed", System.nanoTime() % 1_000_000));
    }

    Map<String, Scenario> chosen() {
        var chosen = new LinkedHashMap<String, Scenario>();
        for (var name : ALL) {
            if (scenarios.contains(name)) {
                chosen.put(name, scenario(name));
            }
        }
        return chosen;
    }

    private Scenario scenario(String name) {
        return switch (name) {
            case "parallel" -> new ParallelScenario(isShort ? 1 : 5);
            case "replay" -> new ReplayScenario(rounds, Math.max(1, rounds / 4));
            case "kills" -> new KillScenario(false, kills);
            case "stores" -> new KillScenario(true, Math.max(1, kills / 4));
            default -> new DuplicateScenario(isShort ? 2_000 : 10_000);
        };
    }

    private static long number(List<String> arguments, String name, long otherwise) {
        var at = arguments.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(arguments.get(at + 1).replace("_", ""));
    }
}
