package bangkom.platform.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;

/** The key that signs now and the next one, both published, so that a rotation meets verifiers that know the key. */
final class SigningKeys {

    private final Path folder;
    private volatile SigningKey current;
    private volatile SigningKey next;

    SigningKeys(Path folder) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.current = readOrCreate("current.pk8");
        this.next = readOrCreate("next.pk8");
    }

    SigningKey current() {
        return current;
    }

    List<SigningKey> published() {
        return List.of(current, next);
    }

    /** The published successor signs from now on; tokens of the retired key are refused once verifiers refetch. */
    synchronized void rotate() throws IOException, GeneralSecurityException {
        Files.move(folder.resolve("next.pk8"), folder.resolve("current.pk8"), StandardCopyOption.REPLACE_EXISTING);
        current = next;
        next = readOrCreate("next.pk8");
    }

    private SigningKey readOrCreate(String name) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return SigningKey.read(file);
        }
        SigningKey created = SigningKey.create();
        created.write(file);
        return created;
    }
}
