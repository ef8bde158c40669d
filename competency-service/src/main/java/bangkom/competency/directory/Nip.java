package bangkom.competency.directory;

import bangkom.commons.problem.Violations;
import java.time.LocalDate;
import java.time.Year;
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
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");
    private static final int YOUNGEST = 16;
    /** PPPK exist since UU 5/2014. */
    private static final int FIRST_CONTRACTS = 2014;

    /** Adds everything that is wrong with it, so that the sender hears it all at once. */
    void check(EmploymentType type, LocalDate today, String pointer, Violations violations) {
        if (!wellFormed()) {
            violations.add(pointer, "NIP_FORMAT", "NIP harus 18 angka", "NIP has 18 digits");
            return;
        }
        var birth = birthDate().filter(day -> day.isBefore(today));
        violations.addIf(
                birth.isEmpty(),
                pointer,
                "NIP_BIRTH_DATE",
                "Digit 1–8 bukan tanggal lahir",
                "Digits 1–8 are no date of birth");
        if (type == EmploymentType.PNS) {
            checkAppointment(birth, today, pointer, violations);
        } else {
            checkContractYear(birth, today, pointer, violations);
        }
        violations
                .addIf(
                        digits.charAt(14) != '1' && digits.charAt(14) != '2',
                        pointer,
                        "NIP_SEX_DIGIT",
                        "Digit 15 harus 1 atau 2",
                        "Digit 15 is 1 or 2")
                .addIf(
                        digits.endsWith("000"),
                        pointer,
                        "NIP_SERIAL",
                        "Digit 16–18 adalah nomor urut mulai 001",
                        "Digits 16–18 are a serial from 001 on");
    }

    /** Digits 9–14 of a PNS are the month of appointment as a candidate (TMT CPNS). */
    private void checkAppointment(Optional<LocalDate> birth, LocalDate today, String pointer, Violations violations) {
        var appointed = appointedIn().filter(month -> !month.isAfter(YearMonth.from(today)));
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
    }

    /** Of a PPPK digits 9–12 are the year of the first contract, and 13–14 no month (BR-NIP-04). */
    private void checkContractYear(Optional<LocalDate> birth, LocalDate today, String pointer, Violations violations) {
        var year = Year.parse(digits.substring(8, 12), YEAR);
        violations.addIf(
                year.isAfter(Year.from(today)) || year.getValue() < FIRST_CONTRACTS,
                pointer,
                "NIP_CONTRACT_YEAR",
                "Digit 9–12 bukan tahun perjanjian kerja",
                "Digits 9–12 are no year of a contract");
        violations.addIf(
                birth.isPresent() && year.getValue() < birth.get().getYear() + YOUNGEST,
                pointer,
                "NIP_APPOINTED_TOO_YOUNG",
                "Pengangkatan sebelum usia 16 tahun",
                "Appointed before the age of 16");
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
