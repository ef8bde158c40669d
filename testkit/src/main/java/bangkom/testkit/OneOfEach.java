package bangkom.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One thing of each kind, all of them under the agency's own id; also the person that the tokens speak for. */
final class OneOfEach {
    private static final Path FILE = Path.of("src/test/resources/one-of-each.sql");
    /** None of them is the documented example's. */
    private static final AtomicInteger NIPS = new AtomicInteger(2000);

    private OneOfEach() {}

    static void add(UUID agency) throws IOException {
        var nip = "19850317201001" + NIPS.getAndIncrement();
        Sql.execute(Files.readString(FILE).replace(":id", agency.toString()).replace(":nip", nip));
    }
}
