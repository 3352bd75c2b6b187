package org.clearway.eventing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.clearway.eventing");

    static final ArchRule KNOWS_NO_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.clearway.project..", "org.clearway.complaint..", "org.clearway.kit..");

    static final ArchRule TELLS_TIME_BY_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now");

    static final class Hasty {
        Instant now() {
            return Instant.now();
        }
    }

    @Test
    void knowsNoService() {
        KNOWS_NO_SERVICE.check(MAIN);
    }

    @Test
    void tellsTimeByTheClock() {
        TELLS_TIME_BY_THE_CLOCK.check(MAIN);
        assertThatThrownBy(() -> TELLS_TIME_BY_THE_CLOCK.check(new ClassFileImporter().importClasses(Hasty.class)))
                .isInstanceOf(AssertionError.class);
    }
}
