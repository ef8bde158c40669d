package bangkom.gateway.upstream;

import bangkom.gateway.exchange.GatewayProblem;
import bangkom.gateway.exchange.Refusal;

/** How a service can fail its callers (kegagalan layanan), told by its name. */
public final class ServiceFailure {
    private ServiceFailure() {}

    public static Refusal down(String service) {
        return GatewayProblem.UPSTREAM_DOWN.because(
                "Layanan " + service + " tidak dapat dihubungi; coba lagi sebentar lagi.",
                "The " + service + " service cannot be reached; try again in a moment.");
    }

    public static Refusal broken(String service) {
        return GatewayProblem.UPSTREAM_BROKEN.because(
                "Jawaban layanan " + service + " tidak dapat dipakai.",
                "The answer of the " + service + " service cannot be used.");
    }

    public static Refusal slow(String service) {
        return GatewayProblem.UPSTREAM_SLOW.because(
                "Layanan " + service + " terlalu lama diam.", "The " + service + " service was silent for too long.");
    }
}
