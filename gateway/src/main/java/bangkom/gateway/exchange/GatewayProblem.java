package bangkom.gateway.exchange;

import java.util.Locale;

/** Every way the door itself refuses (penolakan gerbang); codes that services share mean the same here. */
public enum GatewayProblem {
    INVALID_REQUEST(400, "Permintaan tidak sah", "Invalid request"),
    PARAMETER_UNKNOWN(400, "Parameter tidak dikenal", "Unknown parameter"),
    CURSOR_UNREADABLE(400, "Penanda halaman tidak terbaca", "Unreadable cursor"),
    PATH_NOT_CANONICAL(400, "Alamat tidak baku", "Path is not canonical"),
    REQUEST_MALFORMED(400, "Permintaan bukan HTTP yang sah", "The request is not valid HTTP"),
    UNAUTHENTICATED(401, "Belum dikenali", "Not authenticated"),
    FORBIDDEN(403, "Tidak berwenang", "Not allowed"),
    NOT_FOUND(404, "Tidak ditemukan", "Not found"),
    METHOD_NOT_ALLOWED(405, "Metode tidak didukung", "Method not allowed"),
    TOO_LARGE(413, "Terlalu besar", "Too large"),
    URI_TOO_LONG(414, "Alamat terlalu panjang", "The address is too long"),
    TOO_MANY_REQUESTS(429, "Terlalu banyak permintaan", "Too many requests"),
    HEADERS_TOO_LARGE(431, "Kepala permintaan terlalu besar", "Request headers too large"),
    INTERNAL(500, "Kesalahan di sisi kami", "Internal error"),
    UPSTREAM_BROKEN(502, "Layanan menjawab tidak semestinya", "The service gave no proper answer"),
    UPSTREAM_DOWN(503, "Layanan sedang tidak tersedia", "The service is not available"),
    ISSUER_DOWN(503, "Penerbit token tidak tersedia", "Tokens cannot be verified now"),
    UPSTREAM_SLOW(504, "Layanan tidak menjawab tepat waktu", "The service did not answer in time");

    private final int status;
    private final String titleId;
    private final String titleEn;

    GatewayProblem(int status, String titleId, String titleEn) {
        this.status = status;
        this.titleId = titleId;
        this.titleEn = titleEn;
    }

    public int status() {
        return status;
    }

    String title(boolean english) {
        return english ? titleEn : titleId;
    }

    String uri() {
        return "https://bangkom.example/problems#"
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Refusal because(String detailId, String detailEn) {
        return new Refusal(this, detailId, detailEn, null);
    }

    /** One field is wrong: where (JSON pointer), and why. */
    public Refusal at(String pointer, String detailId, String detailEn) {
        return new Refusal(this, detailId, detailEn, pointer);
    }
}
