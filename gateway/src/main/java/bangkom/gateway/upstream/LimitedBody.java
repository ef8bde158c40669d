package bangkom.gateway.upstream;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/** A request body that fails as soon as it is longer than its route allows, whatever its headers said. */
final class LimitedBody implements ReadStream<Buffer> {

    private final HttpServerRequest body;
    private long left;
    private boolean failed;
    private Handler<Throwable> onFailure = failure -> {};

    LimitedBody(HttpServerRequest body, long limit) {
        this.body = body;
        this.left = limit;
    }

    /** Whether the caller's side broke, not the service's. */
    boolean failed() {
        return failed;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        body.handler(
                handler == null
                        ? null
                        : piece -> {
                            left -= piece.length();
                            if (left < 0) {
                                body.pause();
                                failed = true;
                                onFailure.handle(new TooLong());
                            } else {
                                handler.handle(piece);
                            }
                        });
        return this;
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler == null ? failure -> {} : handler;
        body.exceptionHandler(failure -> {
            failed = true;
            onFailure.handle(failure);
        });
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public LimitedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    static final class TooLong extends RuntimeException {
        TooLong() {
            super("body too long", null, false, false);
        }
    }
}
