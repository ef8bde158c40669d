package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import bangkom.commons.problem.ProblemType;
import bangkom.testkit.ProblemCatalogue.Code;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;

/** The problem enums below a package, and the check that all their codes are explained and provoked. */
public final class ProblemTypes {
    private ProblemTypes() {}

    public static void check(String module, String root) {
        var codes = below(root);
        ProblemCatalogue.check(module, codes);
        assertThat(ProblemCatalogue.unprovoked(codes, ".")).isEmpty();
    }

    static List<Code> below(String root) {
        var codes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ProblemType.class::cast)
                        .map(type -> new Code(type.name(), type.status(), type.titleId(), type.titleEn(), type.uri()))
                        .toList();
        assertThat(codes).as("problems below %s", root).isNotEmpty();
        return codes;
    }
}
