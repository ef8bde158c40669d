package bangkom.deploy.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The folder that holds the run's data, logs and built applications; nothing outside it is ever written. */
public record Home(Path folder) {
    private static final String MARK = "bangkom-home";
    private static final List<String> DATA = List.of("postgres", "kafka", "clock", "demo-before.json");
    private static final long SPACE = 1_000_000_000L;
    private static final long FULL = 20_000_000L;

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Makes the folder if need be; one that somebody else has filled is refused. */
    public Home open() throws IOException {
        Files.createDirectories(folder);
        if (Files.notExists(folder.resolve(MARK))) {
            try (var content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new Trouble(folder + " holds other files. Choose an empty or new folder: BANGKOM_HOME=…");
                }
            }
            Files.writeString(folder.resolve(MARK), "Data, logs and built applications of deploy/run.\n");
        }
        requireSpace(usable());
        Files.createDirectories(logs());
        return this;
    }

    /** So full that nothing more can be kept. */
    boolean isFull() throws IOException {
        return usable() < FULL;
    }

    private long usable() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    void requireSpace(long usable) {
        if (usable < SPACE) {
            throw new Trouble(
                    "Only %d MB are free for %s and 1 GB is needed. Free some space, or choose another disk: BANGKOM_HOME=…"
                            .formatted(usable / 1_000_000, folder));
        }
    }

    /** Empties the data; the caller holds the lock. Links are removed, never followed. */
    void reset() throws IOException {
        for (var name : DATA) {
            var data = folder.resolve(name);
            if (!Files.exists(data, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try (var all = Files.walk(data)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    public Path runJson() {
        return folder.resolve("run.json");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path issuer() {
        return folder.resolve("issuer");
    }

    Path clock() {
        return folder.resolve("clock");
    }

    Path app() {
        return folder.resolve("app");
    }
}
