package org.clearway.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.clearway.notification.application.Resolution.Found;
import org.clearway.notification.application.Resolution.Nobody;
import org.clearway.notification.application.Resolution.NotYetKnown;
import org.clearway.notification.domain.Addressee;
import org.clearway.notification.domain.Addressee.IssuerOf;
import org.clearway.notification.domain.Addressee.LeadOf;
import org.clearway.notification.domain.Addressee.Named;
import org.clearway.notification.domain.Addressee.OwnerOf;
import org.clearway.notification.domain.Addressee.SuperiorOf;
import org.clearway.notification.domain.Addressee.UnitOf;
import org.clearway.notification.domain.Addressee.UnitOfPlan;
import org.clearway.notification.domain.Known;
import org.clearway.notification.domain.Known.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionTest {
    private static final Bilingual TITLE = new Bilingual("Đường ven hồ", "Lake road");
    private static final Lookup ALL = new KnownLookup(
            new Known.Agency("child", "Con", "Child", null, "parent"),
            new Known.Agency("top", "Trên", "Top", null, null),
            new Known.Directive("directive-1", "1", null, "issuer"),
            new Known.Project("project-1", null, TITLE, "owner"),
            new Known.Milestone("project-1", "milestone-1", TITLE, "lead"),
            new Known.Clearance("clearance-1", "unit"),
            new Known.Plan("plan-1", "clearance-1"));

    static Stream<Arguments> addressees() {
        return Stream.of(
                Arguments.of(new Named("whoever"), "whoever"),
                Arguments.of(new SuperiorOf("child"), "parent"),
                Arguments.of(new IssuerOf("directive-1"), "issuer"),
                Arguments.of(new OwnerOf("project-1"), "owner"),
                Arguments.of(new LeadOf("project-1", "milestone-1"), "lead"),
                Arguments.of(new UnitOf("clearance-1"), "unit"),
                Arguments.of(new UnitOfPlan("plan-1"), "unit"));
    }

    @ParameterizedTest
    @MethodSource("addressees")
    void isFoundInTheCopies(Addressee addressee, String agency) {
        assertThat(Resolution.of(addressee, ALL)).isEqualTo(new Found(agency));
    }

    @ParameterizedTest
    @MethodSource("addressees")
    void waitsForCopiesThatHaveNotArrived(Addressee addressee, String agency) {
        Resolution nothingKnown = Resolution.of(addressee, new KnownLookup());
        if (addressee instanceof Named) {
            assertThat(nothingKnown).isEqualTo(new Found(agency));
        } else {
            assertThat(nothingKnown).isEqualTo(new NotYetKnown());
        }
    }

    @Test
    void thereMayBeNobody() {
        assertThat(Resolution.of(new SuperiorOf("top"), ALL)).isEqualTo(new Nobody());
        Lookup ownerless = new KnownLookup(new Known.Project("project-1", null, TITLE, null));
        assertThat(Resolution.of(new OwnerOf("project-1"), ownerless)).isEqualTo(new Nobody());
    }

    @Test
    void aPlanOfAnUnknownClearanceWaitsToo() {
        Lookup planOnly = new KnownLookup(new Known.Plan("plan-1", "clearance-1"));
        assertThat(Resolution.of(new UnitOfPlan("plan-1"), planOnly)).isEqualTo(new NotYetKnown());
    }
}
