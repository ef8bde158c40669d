package bangkom.deploy.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The client's own log: what it is about to send before it sends it, and what came of it, in a file and in memory. */
final class Ledger implements AutoCloseable {
    private final Writer file;
    private final Map<String, Entry> open = new HashMap<>();
    private final List<Entry> settled = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private long acknowledged;

    Ledger(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    synchronized void sending(Write write) {
        open.computeIfAbsent(write.key(), key -> new Entry(write, 0, null));
        line(write.key(), "sending", write.path() + " " + Client.text(write.body()));
    }

    synchronized void answered(Write write, Answer answer) {
        line(write.key(), answer.status() == 0 ? "unknown" : "" + answer.status(), answer.body());
        answers.add(answer);
        var entry = open.get(write.key());
        if (answer.unknown()) {
            open.put(write.key(), entry.unknownAgain());
        } else {
            open.remove(write.key());
            settled.add(entry.settledBy(answer));
            acknowledged += entry.settledBy(answer).acknowledged() ? 1 : 0;
        }
    }

    private void line(String key, String what, String detail) {
        var line = new LinkedHashMap<String, Object>();
        line.put("at", System.currentTimeMillis());
        line.put("key", key);
        line.put("what", what);
        line.put("detail", detail);
        try {
            file.append(Client.text(line)).append('\n').flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes that somebody gave an answer to. */
    synchronized List<Entry> settled() {
        return List.copyOf(settled);
    }

    synchronized long acknowledged() {
        return acknowledged;
    }

    /** Writes that are still without one. */
    synchronized int unanswered() {
        return open.size();
    }

    /** Everything that ever came back. */
    synchronized List<Answer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** A write, how often it stayed without an answer, and the answer that settled it. */
    record Entry(Write write, int unknown, Answer answer) {
        private Entry unknownAgain() {
            return new Entry(write, unknown + 1, null);
        }

        private Entry settledBy(Answer last) {
            return new Entry(write, unknown, last);
        }

        boolean retried() {
            return unknown > 0;
        }

        boolean acknowledged() {
            return answer.acknowledged() && !write.refusedIn(answer);
        }
    }
}
