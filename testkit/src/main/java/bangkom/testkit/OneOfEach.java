package bangkom.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One thing of each kind, all of them under the agency's own id; also the person that the tokens speak for. */
final class OneOfEach {
    private static final Path FILE = Path.of("src/test/resources/one-of-each.sql");

    private OneOfEach() {}

    static void add(UUID agency) throws IOException {
        var nip = "19850317201001" + ThreadLocalRandom.current().nextInt(1000, 10_000);
        Sql.execute(Files.readString(FILE).replace(":id", agency.toString()).replace(":nip", nip));
    }
}
