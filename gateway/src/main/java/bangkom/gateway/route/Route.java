package bangkom.gateway.route;

/**
 * Where a path leads (rute), and what may pass there; 0 means the door's own limit. A streaming route has no limit
 * between two pieces of its answer; an open one asks for no token.
 */
public record Route(
        String prefix, String service, long timeoutMillis, long maxBodyBytes, boolean streaming, boolean open) {
    Route withDefaults(long timeout, long maxBody) {
        return new Route(
                prefix,
                service,
                timeoutMillis == 0 ? timeout : timeoutMillis,
                maxBodyBytes == 0 ? maxBody : maxBodyBytes,
                streaming,
                open);
    }
}
