package bangkom.deploy.bench;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Writes requests as text, with a token of its own on each connection. */
record Requests(List<String> tokens) {
    String get(int connection, String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + tokens.get(connection) + "\r\n"
                + lines(headers) + "\r\n";
    }

    String post(int connection, String path, String body, String... headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer " + tokens.get(connection)
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n" + lines(headers)
                + "\r\n" + body;
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    static long random(long most) {
        return ThreadLocalRandom.current().nextLong(1, most + 1);
    }

    static UUID unique() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }
}
