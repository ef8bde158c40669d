package bangkom.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shape every service keeps; each service checks its own package with these in one test. */
public final class SuiteRules {
    private static final Set<String> WHO_MAY = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");

    private SuiteRules() {}

    public static void check(String root) {
        var product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        rules(root).values().forEach(rule -> rule.allowEmptyShould(true).check(product));
    }

    /** What holds for the technical ground that all services stand on. */
    public static void checkCommons() {
        var commons = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("bangkom.commons");
        var rules = rules("bangkom.commons");
        List.of(
                        "nothingInjectsFields",
                        "commonsKnowsNoBusinessWord",
                        "onlyProblemBuildsErrors",
                        "everyOperationIsDescribed",
                        "everyOperationSaysWhoMayCallIt")
                .forEach(name -> rules.get(name).check(commons));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallIt() {
        return ArchCondition.from(describe(
                "say who may call it, or be in a class that does",
                method -> WHO_MAY.stream()
                        .anyMatch(name -> method.isAnnotatedWith(name)
                                || method.getOwner().isAnnotatedWith(name))));
    }

    /** By a name under which the testkit plants a violation of each, so that none is dead. */
    static Map<String, ArchRule> rules(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "featuresAreFreeOfCycles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "entitiesKnowNoHttpOrMessaging",
                noClasses()
                        .that()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..", "org.apache.kafka.."));
        rules.put(
                "resourcesKnowNoJpa",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "org.hibernate.."));
        rules.put("nothingInjectsFields", noFields().should().beAnnotatedWith("jakarta.inject.Inject"));
        rules.put(
                "onlyMessagingSendsToKafka",
                noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.kafka.clients.producer.."));
        rules.put(
                "businessTimeComesFromOneClock",
                noClasses()
                        .should()
                        .callMethodWhere(target(nameMatching("now|systemUTC|systemDefaultZone|currentTimeMillis"))
                                .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")
                                        .or(JavaClass.Predicates.assignableTo(System.class)))))
                                .and(describe(
                                        "not asking a given clock",
                                        call -> call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(type -> type.isEquivalentTo(Clock.class))))));
        rules.put(
                "everyOperationIsDescribed",
                methods()
                        .that()
                        .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        .should()
                        .beAnnotatedWith("org.eclipse.microprofile.openapi.annotations.Operation"));
        rules.put(
                "everyOperationSaysWhoMayCallIt",
                methods()
                        .that()
                        .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                        .should(sayWhoMayCallIt()));
        rules.put(
                "onlyProblemBuildsErrors",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("bangkom.commons.problem..")
                        .and()
                        .areNotAssignableTo("jakarta.ws.rs.ext.MessageBodyWriter") // which has it in its signature
                        .should()
                        .dependOnClassesThat(JavaClass.Predicates.assignableTo("jakarta.ws.rs.WebApplicationException")
                                .or(describe(
                                        "the problem's body",
                                        type -> type.getName().equals("bangkom.commons.problem.Problem")))));
        rules.put(
                "commonsKnowsNoBusinessWord",
                noClasses()
                        .that()
                        .resideInAPackage("..commons..")
                        .should()
                        .haveNameMatching(
                                ".*(Employee|Competency|Training|Programme|Session|Enrolment|Evaluation|Budget|Need).*"));
        rules.put(
                "idempotentAnswersAreResponses",
                methods()
                        .that()
                        .areAnnotatedWith("bangkom.commons.idempotency.Idempotent")
                        .should()
                        .haveRawReturnType("org.jboss.resteasy.reactive.RestResponse"));
        rules.put(
                "everyVersionedEntityIsAudited",
                classes()
                        .that()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .and(describe(
                                "have a version",
                                type -> type.getFields().stream()
                                        .anyMatch(field -> field.isAnnotatedWith("jakarta.persistence.Version"))))
                        .should()
                        .beAnnotatedWith("bangkom.commons.audit.Audited"));
        rules.put(
                "whatTellsOfAPersonIsNotedWhenRead",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("View")
                        .and(describe(
                                "tell of a person",
                                type -> type.getAllFields().stream()
                                        .anyMatch(field -> field.getName().equals("employeeId"))))
                        .should()
                        .beAssignableTo("bangkom.commons.audit.access.AboutPerson"));
        rules.put(
                "whatTellsOfSeveralPeopleIsNotedWhenRead",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("View")
                        .and(describe(
                                "tell of people by other names",
                                type -> type.getAllFields().stream()
                                        .anyMatch(field -> Set.of("intervieweeId", "participantIds")
                                                .contains(field.getName()))))
                        .should()
                        .beAssignableTo("bangkom.commons.audit.access.AboutPeople"));
        rules.put(
                "noClassIsNamedAfterItsWrapping",
                classes().should().haveNameNotMatching(".*(Impl|Dto|Manager|Helper|Util|Utils)"));
        return rules;
    }
}
