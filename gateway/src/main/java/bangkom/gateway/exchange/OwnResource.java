package bangkom.gateway.exchange;

import io.vertx.core.http.HttpMethod;

/** Something the door answers itself (layanan gerbang sendiri). */
public interface OwnResource {
    boolean owns(String path);

    default HttpMethod method() {
        return HttpMethod.GET;
    }

    /** Whether anyone may ask, without a token; the caller is then null. */
    default boolean open() {
        return false;
    }

    void answer(Exchange exchange, Caller caller);
}
