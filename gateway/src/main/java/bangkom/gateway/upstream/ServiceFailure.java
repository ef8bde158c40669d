package bangkom.gateway.upstream;

import bangkom.gateway.exchange.GatewayProblem;
import bangkom.gateway.exchange.Refusal;

/** How a service can fail its callers (kegagalan layanan), told by its name. */
public final class ServiceFailure {
    private ServiceFailure() {}

    /** What an answer other than 200 means to someone who asked the door, not the service. */
    public static Refusal of(String service, int status) {
        return switch (status) {
            case 401 ->
                GatewayProblem.UNAUTHENTICATED.because(
                        "Layanan " + service + " menolak token.", "The " + service + " service refused the token.");
            case 403 ->
                GatewayProblem.FORBIDDEN.because(
                        "Bagian layanan " + service + " bukan untuk peran atau instansi Anda.",
                        "The " + service + " service's part is not for your roles or agency.");
            case 503 -> down(service);
            default -> broken(service);
        };
    }

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
