package bangkom.competency.directory;

import static bangkom.competency.directory.EmploymentType.PNS;
import static bangkom.competency.directory.EmploymentType.PPPK;
import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.problem.Violation;
import bangkom.commons.problem.Violations;
import java.util.List;
import org.junit.jupiter.api.Test;

class NipTest {
    @Test
    void ofACivilServantIsAccepted() {
        assertThat(wrongWith("198503172010011005", PNS)).isEmpty();
    }

    @Test
    void hasEighteenDigits() {
        assertThat(wrongWith("19850317201001100", PNS)).containsExactly("NIP_FORMAT");
        assertThat(wrongWith("19850317201001100X", PNS)).containsExactly("NIP_FORMAT");
        assertThat(wrongWith(null, PNS)).containsExactly("NIP_FORMAT");
    }

    @Test
    void startsWithADayThatExists() {
        assertThat(wrongWith("198502302010011005", PNS)).containsExactly("NIP_BIRTH_DATE");
    }

    @Test
    void tellsEverythingWrongAtOnce() {
        assertThat(wrongWith("198513012010133005", PNS))
                .containsExactly("NIP_BIRTH_DATE", "NIP_APPOINTMENT_MONTH", "NIP_SEX_DIGIT");
    }

    @Test
    void isNotGivenToAChild() {
        assertThat(wrongWith("198503172001021005", PNS)).containsExactly("NIP_APPOINTED_TOO_YOUNG");
        assertThat(wrongWith("198503172001031005", PNS)).isEmpty();
    }

    @Test
    void ofAContractedServantNeedsNoMonth() {
        assertThat(wrongWith("199001012022211001", PPPK)).isEmpty();
        assertThat(wrongWith("199013012022211001", PPPK)).containsExactly("NIP_BIRTH_DATE");
    }

    private static List<String> wrongWith(String digits, EmploymentType type) {
        var violations = new Violations();
        new Nip(digits).check(type, "/nip", violations);
        return violations.list().stream().map(Violation::code).toList();
    }
}
