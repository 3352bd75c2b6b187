package org.clearway.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clearway.notification.domain.Addressee.IssuerOf;
import org.clearway.notification.domain.Addressee.LeadOf;
import org.clearway.notification.domain.Addressee.Named;
import org.clearway.notification.domain.Addressee.OwnerOf;
import org.clearway.notification.domain.Addressee.SuperiorOf;
import org.clearway.notification.domain.Addressee.UnitOf;
import org.clearway.notification.domain.Addressee.UnitOfPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
    private static EventFacts facts(Map<String, Object> data) {
        return new EventFacts(data);
    }

    @Test
    void leadsAreAllOfThemOnce() {
        assertThat(Role.LEADS.addressees(facts(Map.of("leads", List.of("a", "b", "a")))))
                .containsExactly(new Named("a"), new Named("b"));
    }

    @Test
    void partnersAreNoLeads() {
        assertThat(Role.PARTNERS.addressees(facts(Map.of("leads", List.of("a"), "partners", List.of("b")))))
                .containsExactly(new Named("b"));
    }

    @Test
    void theLeadIsNamedOrThatOfTheMilestone() {
        assertThat(Role.LEAD.addressees(facts(Map.of("leadAgency", "a")))).containsExactly(new Named("a"));
        assertThat(Role.PROJECT_LEAD.addressees(facts(Map.of("projectId", "p", "milestoneId", "m"))))
                .containsExactly(new LeadOf("p", "m"));
    }

    @Test
    void theSuperiorIsNamedOrLookedUp() {
        assertThat(Role.SUPERIOR_OF_LEAD.addressees(facts(Map.of("leadAgency", "a", "superiorAgency", "b"))))
                .containsExactly(new Named("b"));
        assertThat(Role.SUPERIOR_OF_LEAD.addressees(facts(Map.of("leadAgency", "a"))))
                .containsExactly(new SuperiorOf("a"));
        assertThat(Role.SUPERIOR_OF_HOLDER.addressees(facts(Map.of("holderAgency", "a"))))
                .containsExactly(new SuperiorOf("a"));
    }

    @Test
    void theIssuerIsNamedOrThatOfTheDirective() {
        assertThat(Role.ISSUER.addressees(facts(Map.of("directiveId", "d", "issuerAgency", "a"))))
                .containsExactly(new Named("a"));
        assertThat(Role.ISSUER.addressees(facts(Map.of("directiveId", "d")))).containsExactly(new IssuerOf("d"));
    }

    @Test
    void ownerAndHolderAreNamed() {
        assertThat(Role.OWNER.addressees(facts(Map.of("ownerAgency", "a")))).containsExactly(new Named("a"));
        assertThat(Role.HOLDER.addressees(facts(Map.of("holderAgency", "a")))).containsExactly(new Named("a"));
        assertThat(Role.PROJECT_OWNER.addressees(facts(Map.of("projectId", "p"))))
                .containsExactly(new OwnerOf("p"));
    }

    @Test
    void theCompensationUnitIsNamedOrThatOfTheClearanceOrOfThePlan() {
        assertThat(Role.COMPENSATION_UNIT.addressees(facts(Map.of("compensationUnit", "a", "clearanceId", "c"))))
                .containsExactly(new Named("a"));
        assertThat(Role.COMPENSATION_UNIT.addressees(facts(Map.of("clearance", Map.of("compensationUnit", "a")))))
                .containsExactly(new Named("a"));
        assertThat(Role.COMPENSATION_UNIT.addressees(facts(Map.of("clearanceId", "c", "planId", "p"))))
                .containsExactly(new UnitOf("c"));
        assertThat(Role.COMPENSATION_UNIT.addressees(facts(Map.of("planId", "p"))))
                .containsExactly(new UnitOfPlan("p"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anEventWithoutThatPartLeadsToNobody(Role role) {
        assertThat(role.addressees(facts(Map.of()))).isEmpty();
    }
}
