package bangkom.deploy.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One kept-alive connection with at most one request under way; it reads no more of HTTP than the answers measured need. */
final class HttpLane {
    private static final int LONGEST_ANSWER = 512 * 1024;
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(LONGEST_ANSWER);
    private int end;
    private boolean chunked;
    long sentAt;
    int status;

    HttpLane(Selector selector, int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(String request) throws IOException {
        in.clear();
        end = -1;
        sentAt = System.nanoTime();
        var out = ByteBuffer.wrap(request.getBytes(StandardCharsets.ISO_8859_1));
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /** Whether the answer is complete now. */
    boolean receive() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException("The service closed a connection: " + text());
        }
        if (end < 0) {
            readHead();
        }
        return end >= 0 && in.position() >= end && (!chunked || endsWithLastChunk());
    }

    private boolean endsWithLastChunk() {
        int from = in.position() - LAST_CHUNK.length;
        return Arrays.equals(in.array(), from, in.position(), LAST_CHUNK, 0, LAST_CHUNK.length);
    }

    private void readHead() {
        var bytes = in.array();
        for (int i = 3; i < in.position(); i++) {
            if (bytes[i] == '\n' && bytes[i - 2] == '\n') {
                status = (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + bytes[11] - '0';
                int length = status == 304 || status == 204 ? 0 : bodyLength(bytes, i);
                chunked = length < 0;
                end = i + 1 + Math.max(0, length);
                return;
            }
        }
    }

    /** -1 for a body in chunks. */
    private static int bodyLength(byte[] bytes, int headEnd) {
        for (int i = 0; i < headEnd - LENGTH.length; i++) {
            if (bytes[i] == '\n' && named(bytes, i + 1)) {
                int length = 0;
                for (int at = i + 1 + LENGTH.length; bytes[at] != '\r'; at++) {
                    length = bytes[at] == ' ' ? length : length * 10 + bytes[at] - '0';
                }
                return length;
            }
        }
        return -1;
    }

    private static boolean named(byte[] bytes, int at) {
        for (int i = 0; i < LENGTH.length; i++) {
            if ((bytes[at + i] | 0x20) != LENGTH[i] && bytes[at + i] != LENGTH[i]) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return new String(in.array(), 0, in.position(), StandardCharsets.UTF_8);
    }

    void close() throws IOException {
        channel.close();
    }
}
