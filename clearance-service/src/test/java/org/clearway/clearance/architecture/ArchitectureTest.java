package org.clearway.clearance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Each rule is applied to classes that break it too, so that none is empty. */
class ArchitectureTest {
    private static final String ROOT = "org.clearway.clearance";
    private static final String BAD = "org.clearway.clearance.architecture.bad";
    private static final List<String> EMPTY_SUFFIXES = List.of("Impl", "DTO", "Dto", "Entity", "Manager", "Util");

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

    enum Rule {
        DOMAIN_KNOWS_THE_JDK_AND_THE_LAW,
        APPLICATION_KNOWS_NO_ADAPTER,
        ADAPTERS_DO_NOT_KNOW_EACH_OTHER,
        ADAPTERS_ARE_PACKAGE_PRIVATE,
        NAMES_SAY_SOMETHING,
        TIME_COMES_FROM_A_CLOCK,
        NO_FIELD_INJECTION,
        PACKAGES_ARE_NULL_MARKED;

        ArchRule in(String root) {
            return switch (this) {
                case DOMAIN_KNOWS_THE_JDK_AND_THE_LAW -> domain(root);
                case APPLICATION_KNOWS_NO_ADAPTER -> application(root);
                case ADAPTERS_DO_NOT_KNOW_EACH_OTHER -> adapters(root);
                case ADAPTERS_ARE_PACKAGE_PRIVATE -> hidden(root);
                case NAMES_SAY_SOMETHING -> names();
                case TIME_COMES_FROM_A_CLOCK -> time();
                case NO_FIELD_INJECTION -> injection();
                case PACKAGES_ARE_NULL_MARKED -> nullMarks();
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void holds(Rule rule) {
        rule.in(ROOT).check(SERVICE);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void isAbleToFail(Rule rule) {
        assertThat(rule.in(BAD).evaluate(BAD_CLASSES).hasViolation()).isTrue();
    }

    private static ArchRule domain(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.clearway.legalclock..", root + ".domain");
    }

    private static ArchRule application(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".application")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        root + ".web",
                        root + ".kafka",
                        root + ".mongo",
                        "com.mongodb..",
                        "org.bson..",
                        "org.apache.kafka..",
                        "org.springframework.web..",
                        "org.clearway.vault..",
                        "org.clearway.kit..");
    }

    private static ArchRule adapters(String root) {
        return slices().matching(root + ".(web|kafka|mongo)")
                .should()
                .notDependOnEachOther()
                .because("they meet in the application");
    }

    private static ArchRule hidden(String root) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".web", root + ".kafka", root + ".mongo")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic();
    }

    private static ArchRule names() {
        return classes().should(new ArchCondition<>("not be named after what says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean bad = EMPTY_SUFFIXES.stream().anyMatch(type.getSimpleName()::endsWith);
                events.add(new SimpleConditionEvent(type, !bad, type.getName()));
            }
        });
    }

    private static ArchRule time() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule injection() {
        return fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class);
    }

    private static ArchRule nullMarks() {
        return classes().should(new ArchCondition<>("be in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().tryGetPackageInfo().stream()
                        .anyMatch(info -> info.isAnnotatedWith(NullMarked.class));
                events.add(new SimpleConditionEvent(type, marked, type.getName()));
            }
        });
    }
}
