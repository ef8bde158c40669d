package bangkom.deploy.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The furthest business time that any service has shown, kept in a file: what starts later, today or on another day,
 * starts from there, so that business time never goes back on the same data.
 */
final class BusinessTime {
    static final Instant FIRST = Instant.parse("2025-01-06T01:00:00Z");
    private static final Duration TOLERANCE = Duration.ofMillis(200);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final List<String> services;
    private Instant seen;
    private long seenNanos;
    private boolean closed;

    BusinessTime(Path file, List<String> services) throws IOException {
        this.file = file;
        this.services = services;
        this.seen = Files.exists(file) ? Instant.parse(Files.readString(file).trim()) : FIRST;
        this.seenNanos = System.nanoTime();
        store();
    }

    synchronized Instant now() {
        return seen.plusNanos(System.nanoTime() - seenNanos);
    }

    /** Asks every service and keeps the furthest; one that does not answer counts for nothing. */
    void observe() {
        services.forEach(url -> shownBy(url).ifPresent(this::sawNow));
        try {
            store();
        } catch (IOException e) {
            // the next observation is stored again; the clock only has to be near
        }
    }

    /** Moves those that lag behind the furthest, as one that was started again may. */
    void align(String operatorToken) {
        observe();
        for (var url : services) {
            shownBy(url)
                    .map(shown -> Duration.between(shown, now()))
                    .filter(lag -> lag.compareTo(TOLERANCE) > 0)
                    .ifPresent(lag -> advance(url, lag, operatorToken));
        }
    }

    private synchronized void sawNow(Instant shown) {
        if (shown.isAfter(now())) {
            seen = shown;
            seenNanos = System.nanoTime();
        }
    }

    /** Observes once more; from then on the file stays as it is. */
    void close() {
        observe();
        synchronized (this) {
            closed = true;
        }
    }

    private synchronized void store() throws IOException {
        if (closed) {
            return;
        }
        var draft = file.resolveSibling("clock.new");
        Files.writeString(draft, now().toString());
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<Instant> shownBy(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + "/v1/demo/clock"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            var answer = Probe.HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(Instant.parse(
                            JSON.readTree(answer.body()).path("now").asText()))
                    : Optional.empty();
        } catch (IOException | java.time.DateTimeException unknown) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void advance(String url, Duration by, String token) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + "/v1/demo/clock/advance"))
                    .timeout(Duration.ofSeconds(5))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"by\":\"" + by + "\"}"))
                    .build();
            Probe.HTTP.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException unreachable) {
            // it is dying or starting; whoever starts it aligns it again
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
