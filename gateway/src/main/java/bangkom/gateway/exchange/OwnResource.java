package bangkom.gateway.exchange;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

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

    /** The query parameters it has; any other is refused. */
    default Set<String> parameters() {
        return Set.of();
    }

    void answer(Exchange exchange, Caller caller);
}
