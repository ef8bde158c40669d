package bangkom.deploy.chaos;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A TCP relay that carries each request on and keeps the answer to itself: the client finds the connection closed. */
final class LosingRelay implements Closeable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final ServerSocket server;
    private final int target;
    private final BlockingQueue<Answer> lost = new LinkedBlockingQueue<>();

    LosingRelay(int target) throws IOException {
        this.target = target;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** The answer that came and was not passed on. */
    Answer lost() throws InterruptedException {
        var answer = lost.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        if (answer == null) {
            throw new IllegalStateException("no answer came to the relay");
        }
        return answer;
    }

    private void accept() {
        while (!server.isClosed()) {
            try (var client = server.accept();
                    var service = new Socket(InetAddress.getLoopbackAddress(), target)) {
                service.setSoTimeout(PATIENCE_MILLIS);
                daemon(() -> carry(client, service));
                lost.add(read(service.getInputStream()));
            } catch (IOException broken) {
                // the client finds out by itself
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // the answer is here
        }
    }

    private static Answer read(InputStream in) throws IOException {
        var status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new HashMap<String, List<String>>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(line.substring(line.indexOf(':') + 1).trim());
        }
        var told = HttpHeaders.of(headers, (name, value) -> true);
        var length = (int) told.firstValueAsLong("content-length").orElseThrow();
        return new Answer(status, told, new String(in.readNBytes(length), StandardCharsets.UTF_8), 0);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the answer ended early");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).trim();
    }

    private static void daemon(Runnable task) {
        var thread = new Thread(task, "losing-relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
