package bangkom.competency.catalogue;

import bangkom.commons.problem.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a dictionary must have before it is published: BR-COMP-02 to 05 (PermenPANRB 38/2017), everything at once. */
final class DictionaryCompleteness {
    private static final int MANAGERIAL = 8;
    private static final int SOCIO_CULTURAL = 1;
    private static final int HIGHEST = 5;

    private DictionaryCompleteness() {}

    static Violations of(List<Competency> competencies) {
        var violations = new Violations()
                .addIf(
                        competencies.isEmpty(),
                        "/competencies",
                        "COMPETENCIES_MISSING",
                        "kamus belum berisi kompetensi",
                        "the dictionary holds no competency");
        checkOfficialNumbers(competencies, violations);
        var codes = new HashSet<String>();
        for (var competency : competencies) {
            var pointer =
                    "/competencies/" + competency.code().replace("~", "~0").replace("/", "~1");
            violations.addIf(
                    !codes.add(competency.code().strip().toLowerCase(Locale.ROOT)),
                    pointer + "/code",
                    "CODE_NOT_UNIQUE",
                    "kode sudah ada di kamus ini",
                    "the code stands in this dictionary already");
            checkTechnical(competency, pointer, violations);
            checkLevels(competency, pointer, violations);
        }
        return violations;
    }

    /** Holds for a dictionary that has any of the general competencies. */
    private static void checkOfficialNumbers(List<Competency> competencies, Violations violations) {
        var numbers = competencies.stream().collect(Collectors.groupingBy(Competency::kind, Collectors.counting()));
        var managerial = numbers.getOrDefault(CompetencyKind.MANAGERIAL, 0L);
        var socioCultural = numbers.getOrDefault(CompetencyKind.SOCIO_CULTURAL, 0L);
        if (managerial + socioCultural > 0) {
            violations
                    .addIf(
                            managerial != MANAGERIAL,
                            "/competencies",
                            "MANAGERIAL_NOT_EIGHT",
                            "kompetensi manajerial harus 8, ada " + managerial,
                            "there are 8 managerial competencies, not " + managerial)
                    .addIf(
                            socioCultural != SOCIO_CULTURAL,
                            "/competencies",
                            "SOCIO_CULTURAL_NOT_ONE",
                            "kompetensi sosial kultural harus 1, ada " + socioCultural,
                            "there is 1 socio-cultural competency, not " + socioCultural);
        }
    }

    private static void checkTechnical(Competency competency, String pointer, Violations violations) {
        var technical = competency.kind() == CompetencyKind.TECHNICAL;
        violations
                .addIf(
                        technical && blank(competency.governmentAffair()),
                        pointer + "/governmentAffair",
                        "GOVERNMENT_AFFAIR_MISSING",
                        "kompetensi teknis wajib menyebut urusan pemerintahan",
                        "a technical competency names its government affair")
                .addIf(
                        technical && blank(competency.issuingAgency()),
                        pointer + "/issuingAgency",
                        "ISSUING_AGENCY_MISSING",
                        "kompetensi teknis wajib menyebut instansi penerbit",
                        "a technical competency names its issuing agency");
    }

    private static void checkLevels(Competency competency, String pointer, Violations violations) {
        var byNumber = competency.levels().stream()
                .collect(Collectors.toMap(CompetencyLevel::level, Function.identity(), (first, again) -> first));
        for (int number = 1; number <= HIGHEST; number++) {
            var level = byNumber.get(number);
            var place = pointer + "/levels/" + number;
            violations
                    .addIf(
                            level == null,
                            place,
                            "LEVEL_MISSING",
                            "level " + number + " belum ada",
                            "level " + number + " is missing")
                    .addIf(
                            level != null && blank(level.description()),
                            place + "/description",
                            "LEVEL_DESCRIPTION_MISSING",
                            "deskripsi level wajib diisi",
                            "the level has no description")
                    .addIf(
                            level != null && level.indicators().isEmpty(),
                            place + "/indicators",
                            "LEVEL_INDICATORS_MISSING",
                            "level wajib mempunyai paling sedikit 1 indikator perilaku",
                            "the level has no behavioural indicator");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
