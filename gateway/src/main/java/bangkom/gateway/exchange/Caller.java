package bangkom.gateway.exchange;

import java.util.Set;

/** Who a verified token speaks for (pemanggil). */
public record Caller(String subject, Set<String> roles, long expiresAt) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody without a token, who shares a quota with everybody at the same address. */
    public static Caller at(String address) {
        return new Caller("address:" + address, Set.of(), Long.MAX_VALUE);
    }

    public boolean expired(long nowSeconds) {
        return nowSeconds >= expiresAt;
    }
}
