package bangkom.competency.directory;

import bangkom.commons.problem.Violations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The number of a civil servant (nomor induk pegawai), and what its digits must say: BR-NIP-01 to 04. */
record Nip(String digits) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuuMM").withResolverStyle(ResolverStyle.STRICT);
    private static final int YOUNGEST = 16;

    /** Adds everything that is wrong with it, so that the sender hears it all at once. */
    void check(EmploymentType type, String pointer, Violations violations) {
        if (!wellFormed()) {
            violations.add(pointer, "NIP_FORMAT", "NIP harus 18 angka", "NIP has 18 digits");
            return;
        }
        var birth = birthDate();
        violations.addIf(
                birth.isEmpty(), pointer, "NIP_BIRTH_DATE", "Digit 1–8 bukan tanggal", "Digits 1–8 are no date");
        if (type == EmploymentType.PNS) {
            checkCivilServant(birth, pointer, violations);
        }
    }

    /** Digits 9–14 of a PPPK are not a month (BR-NIP-04), so only a PNS is checked. */
    private void checkCivilServant(Optional<LocalDate> birth, String pointer, Violations violations) {
        var appointed = appointedIn();
        violations.addIf(
                appointed.isEmpty(),
                pointer,
                "NIP_APPOINTMENT_MONTH",
                "Digit 9–14 bukan bulan pengangkatan",
                "Digits 9–14 are no month of appointment");
        violations.addIf(
                birth.isPresent()
                        && appointed.isPresent()
                        && appointed.get().isBefore(YearMonth.from(birth.get().plusYears(YOUNGEST))),
                pointer,
                "NIP_APPOINTED_TOO_YOUNG",
                "Pengangkatan sebelum usia 16 tahun",
                "Appointed before the age of 16");
        violations.addIf(
                digits.charAt(14) != '1' && digits.charAt(14) != '2',
                pointer,
                "NIP_SEX_DIGIT",
                "Digit 15 harus 1 atau 2",
                "Digit 15 is 1 or 2");
    }

    Optional<LocalDate> birthDate() {
        try {
            return wellFormed() ? Optional.of(LocalDate.parse(digits.substring(0, 8), DAY)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<YearMonth> appointedIn() {
        try {
            return Optional.of(YearMonth.parse(digits.substring(8, 14), MONTH));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean wellFormed() {
        return digits != null && digits.matches("[0-9]{18}");
    }
}
