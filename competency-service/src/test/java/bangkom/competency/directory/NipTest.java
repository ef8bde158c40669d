package bangkom.competency.directory;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.problem.Violation;
import bangkom.commons.problem.Violations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(textBlock = """
            PNS,  198503172010011005, of a civil servant,
            PNS,  198503172010012005, of a woman,
            PNS,  200002292019021001, born on a leap day of a century divisible by 400,
            PNS,  198402292004121001, born on a leap day,
            PNS,  198502292010011005, a day that year did not have,          NIP_BIRTH_DATE
            PNS,  190002292010011005, no leap day in 1900,                   NIP_BIRTH_DATE
            PNS,  198504312010011005, the 31st of a month of 30 days,        NIP_BIRTH_DATE
            PNS,  198500172010011005, month 0,                               NIP_BIRTH_DATE
            PNS,  198513172010011005, month 13,                              NIP_BIRTH_DATE
            PNS,  202603022010011005, born today,                            NIP_BIRTH_DATE
            PNS,  198503172010001005, appointed in month 0,                  NIP_APPOINTMENT_MONTH
            PNS,  198503172010131005, appointed in month 13,                 NIP_APPOINTMENT_MONTH
            PNS,  198503172026031005, appointed this month,
            PNS,  198503172026041005, appointed next month,                  NIP_APPOINTMENT_MONTH
            PNS,  198503172001031005, appointed in the month of the 16th birthday,
            PNS,  198503172001021005, appointed a month before,              NIP_APPOINTED_TOO_YOUNG
            PNS,  200402292020021001, a leap-day child appointed at 16,
            PNS,  198503172010010005, sex digit 0,                           NIP_SEX_DIGIT
            PNS,  198503172010013005, sex digit 3,                           NIP_SEX_DIGIT
            PNS,  198503172010011000, serial 000,                            NIP_SERIAL
            PNS,  198503172010011001, the first serial,
            PNS,  198503172010011999, the last serial,
            PNS,  19850317201001100,  17 digits,                             NIP_FORMAT
            PNS,  1985031720100110055, 19 digits,                            NIP_FORMAT
            PNS,  19850317201001100X, a letter,                              NIP_FORMAT
            PNS,  ,                   nothing,                               NIP_FORMAT
            PNS,  198513012010133000, everything wrong at once,              NIP_BIRTH_DATE NIP_APPOINTMENT_MONTH NIP_SEX_DIGIT NIP_SERIAL
            PPPK, 199001012022211001, of a contracted servant needs no month,
            PPPK, 199001012022991001, of a contracted servant has anything in digits 13 and 14,
            PPPK, 199013012022211001, month 13,                              NIP_BIRTH_DATE
            PPPK, 199602292022211001, born on a leap day,
            PPPK, 199502292022211001, a day that year did not have,          NIP_BIRTH_DATE
            PPPK, 199001012013211001, before there were contracts,           NIP_CONTRACT_YEAR
            PPPK, 199001012014211001, the first year of contracts,
            PPPK, 199001012026211001, contracted this year,
            PPPK, 199001012027211001, contracted next year,                  NIP_CONTRACT_YEAR
            PPPK, 201001012022211001, contracted as a child,                 NIP_APPOINTED_TOO_YOUNG
            PPPK, 199001012022213001, sex digit 3,                           NIP_SEX_DIGIT
            PPPK, 199001012022211000, serial 000,                            NIP_SERIAL
            """)
    void saysWhatItsDigitsMustSay(EmploymentType type, String digits, String meaning, String wrong) {
        var codes = wrong == null ? List.<String>of() : List.of(wrong.split(" "));
        assertThat(wrongWith(digits, type)).as(meaning).isEqualTo(codes);
    }

    @Test
    void givesTheDayOfBirthOnlyIfItIsOne() {
        assertThat(new Nip("198402292004121001").birthDate()).contains(LocalDate.of(1984, 2, 29));
        assertThat(new Nip("198502292004121001").birthDate()).isEmpty();
    }

    private static List<String> wrongWith(String digits, EmploymentType type) {
        var violations = new Violations();
        new Nip(digits).check(type, TODAY, "/nip", violations);
        return violations.list().stream().map(Violation::code).toList();
    }
}
