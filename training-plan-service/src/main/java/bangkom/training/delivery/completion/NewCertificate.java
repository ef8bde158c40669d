package bangkom.training.delivery.completion;

import java.util.UUID;

/** What identifies a certificate about to be issued (nomor dan kode verifikasi STTP). */
record NewCertificate(UUID id, String number, String verificationCode) {
    static String number(int year, long count) {
        return "STTP-%d-%06d".formatted(year, count);
    }
}
