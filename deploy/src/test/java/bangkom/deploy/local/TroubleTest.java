package bangkom.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamedWithTheVariableThatChangesIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> Ports.choose(Map.of("BANGKOM_PORT", port)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + port + " is taken")
                    .hasMessageContaining("BANGKOM_PORT=");
        }
    }

    @Test
    void aPortHasToBeANumberOfItsOwn() {
        assertThatThrownBy(() -> Ports.choose(Map.of("BANGKOM_PORT", "http"))).hasMessageContaining("\"http\"");
        assertThatThrownBy(() -> Ports.choose(Map.of("BANGKOM_PORT", "70000"))).hasMessageContaining("65535");
        assertThatThrownBy(() -> Ports.choose(Map.of("BANGKOM_PORT", "19001", "BANGKOM_KAFKA_PORT", "19001")))
                .hasMessageContaining("another part is to have");
    }

    @Test
    void aSecondRunInTheSameHomeIsRefusedUntilTheFirstEnds() throws Exception {
        try (var first = InstanceLock.take(new Home(folder))) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> InstanceLock.take(new Home(folder)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("already runs on");
        }
        InstanceLock.take(new Home(folder)).close();
    }

    @Test
    void aFullDiskIsToldBeforeTheStart() {
        var layout = new Home(folder);
        assertThatThrownBy(() -> layout.requireSpace(300_000_000L))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Only 300 MB are free");
        assertThatCode(() -> layout.requireSpace(2_000_000_000L)).doesNotThrowAnyException();
    }

    @Test
    void aResetEmptiesTheDataAndNothingElse() throws Exception {
        var home = Files.createDirectories(folder.resolve("home"));
        var outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("precious"), "x");
        Files.createDirectories(home.resolve("app/gateway"));
        Files.createDirectories(home.resolve("logs"));
        Files.createDirectories(home.resolve("postgres/base"));
        Files.writeString(home.resolve("postgres/base/1"), "x");
        Files.writeString(home.resolve("clock"), "x");
        Files.createSymbolicLink(home.resolve("kafka"), outside);

        new Home(home).reset();

        assertThat(home.resolve("postgres")).doesNotExist();
        assertThat(home.resolve("clock")).doesNotExist();
        assertThat(Files.isSymbolicLink(home.resolve("kafka"))).isFalse();
        assertThat(outside.resolve("precious")).exists();
        assertThat(home.resolve("app/gateway")).exists();
        assertThat(home.resolve("logs")).exists();
    }

    @Test
    void aPartIsRestartedFiveTimesWithinFiveMinutesAndNotOnceMore() {
        var restarts = new Restarts();
        for (var i = 1; i <= Restarts.MOST; i++) {
            assertThat(restarts.next(i)).isEqualTo(i);
        }
        assertThat(restarts.next(6)).isZero();
        assertThat(restarts.next(Duration.ofMinutes(5).toNanos() + 2)).isEqualTo(5);
    }

    @Test
    void aFolderThatHoldsOthersFilesIsNotTakenForAHome() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "x");
        assertThatThrownBy(() -> new Home(folder).open())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("holds other files");
    }

    @Test
    void aFullDiskDuringTheRunIsASentence() {
        var failure = new IllegalStateException(new IOException("write failed: No space left on device"));
        assertThat(Trouble.behind(failure)).hasMessageContaining("The disk is full");
        assertThat(Trouble.behind(new IOException("other"))).isNull();
    }
}
