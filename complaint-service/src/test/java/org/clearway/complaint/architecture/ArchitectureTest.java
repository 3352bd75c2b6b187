package org.clearway.complaint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Every rule holds for the service, and is seen to fail on classes that break it. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.clearway.complaint");
    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("org.clearway.complaint.architecture.bad");

    enum Rule {
        DOMAIN_KNOWS_THE_LAW_AND_ITSELF(classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.clearway.legalclock..", "..domain..")),
        APPLICATION_KNOWS_NO_ADAPTER(noClasses()
                .that()
                .resideInAPackage("..application..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..complaint..web..",
                        "..complaint..kafka..",
                        "..complaint..mongo..",
                        "org.apache.kafka..",
                        "com.mongodb..",
                        "org.bson..",
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.clearway.vault..")),
        ADAPTERS_DO_NOT_KNOW_EACH_OTHER(
                slices().matching("..complaint..(web|kafka|mongo)").should().notDependOnEachOther()),
        ADAPTERS_ARE_NOT_PUBLIC(noClasses()
                .that()
                .resideInAnyPackage("..web..", "..kafka..", "..mongo..")
                .and()
                .areTopLevelClasses()
                .should()
                .bePublic()),
        NAMES_SAY_WHAT_THINGS_ARE(
                noClasses().should().haveNameMatching(".*(Impl|DTO|Dto|Entity|Manager|Utils?|Helper)")),
        ONLY_THE_CLOCK_TELLS_THE_TIME(noClasses().should().accessTargetWhere(new AsksTheMachineForTheTime())),
        NOTHING_IS_INJECTED_INTO_FIELDS(fields().should()
                .notBeAnnotatedWith(Autowired.class)
                .andShould()
                .notBeAnnotatedWith(Value.class)),
        EVERY_PACKAGE_IS_NULL_MARKED(classes().should(new LieInANullMarkedPackage()));

        // ArchUnit's rules do not change, but say so nowhere.
        @SuppressWarnings("ImmutableEnumChecker")
        private final ArchRule rule;

        Rule(ArchRule rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void holds(Rule rule) {
        rule.rule.check(OURS);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void canFail(Rule rule) {
        assertThat(rule.rule.evaluate(BAD).hasViolation()).isTrue();
    }

    private static final class AsksTheMachineForTheTime extends DescribedPredicate<JavaAccess<?>> {
        private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");

        AsksTheMachineForTheTime() {
            super("ask the machine for the time");
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            if (owner.equals(System.class.getName())) {
                return name.equals("currentTimeMillis");
            }
            if (owner.equals(Clock.class.getName())) {
                return CLOCKS.contains(name);
            }
            // now(clock) is the only way; what else it may be given makes no difference.
            return owner.startsWith("java.time.")
                    && name.equals("now")
                    && !access.getTarget().getFullName().contains(Clock.class.getName());
        }
    }

    private static final class LieInANullMarkedPackage extends ArchCondition<JavaClass> {
        LieInANullMarkedPackage() {
            super("lie in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .map(info -> info.isAnnotatedWith(NullMarked.class))
                    .orElse(false);
            events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in an unmarked package"));
        }
    }
}
