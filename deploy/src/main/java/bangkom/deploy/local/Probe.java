package bangkom.deploy.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether a part can be used yet. */
interface Probe {
    HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    boolean succeeds() throws IOException, InterruptedException;

    default boolean succeedsNow() throws InterruptedException {
        try {
            return succeeds();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Asks until it succeeds, whoever has to be started for that. */
    default void await(String name, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!succeedsNow()) {
            if (System.nanoTime() > end) {
                throw new Trouble("%s is not ready after %d s".formatted(name, patience.toSeconds()));
            }
            Thread.sleep(100);
        }
    }

    static Probe listens(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
                return true;
            }
        };
    }

    static Probe ready(String url) {
        var request = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(3))
                .build();
        return () -> HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
