package bangkom.commons.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Rows in the text form that PostgreSQL's COPY reads and writes, packed for keeping. */
final class CopyText {
    private final StringBuilder text = new StringBuilder(1 << 20);
    private int rows;

    void row(long number, Object[] values) {
        text.append(number);
        for (var value : values) {
            text.append('\t');
            if (value == null) {
                text.append("\\N");
            } else {
                escaped(value.toString());
            }
        }
        text.append('\n');
        rows++;
    }

    int rows() {
        return rows;
    }

    /** Takes what is there and begins anew. */
    byte[] take() {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        rows = 0;
        return packed(bytes);
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    static byte[] packed(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var zip = new GZIPOutputStream(out, 64 * 1024) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        }) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] unpacked(byte[] bytes) throws IOException {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes), 64 * 1024)) {
            return zip.readAllBytes();
        }
    }
}
