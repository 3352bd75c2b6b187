package org.clearway.kit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class ArchitectureTest {
    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.clearway.kit");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.clearway.kit.architecture.bad");

    /** Each of them holds for the kit and fails for the bad examples. */
    static Set<ArchRule> rules() {
        return Set.of(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "org\\.clearway\\.(project|clearance|complaint|notification|insight|legalclock)\\..*")
                        .as("the kit knows no service"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Complaint|Clearance|Milestone|Parcel|Household|Directive|Obstacle).*")
                        .as("the kit knows no business word"),
                noClasses().should(callMethodWhere(nowWithoutClock())).as("only the Clock bean tells the time"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|DTO|Entity|Manager|Util|Utils|Helper)")
                        .as("names say what a thing is"),
                fields().should().notBeAnnotatedWith(Autowired.class).as("constructors take what is needed"),
                classes().should(beInANullMarkedPackage()).as("every package is @NullMarked"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theKitKeeps(ArchRule rule) {
        rule.check(KIT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExamplesBreak(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).as(rule.getDescription()).isTrue();
    }

    private static DescribedPredicate<JavaMethodCall> nowWithoutClock() {
        return DescribedPredicate.describe(
                "now() without a Clock",
                call -> call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return ArchCondition.from(DescribedPredicate.describe(
                "be in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }
}
