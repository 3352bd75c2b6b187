package org.clearway.complaint.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.complaint.domain.Fixtures.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Contested;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who goes on with the cases of an author that is no more. */
class AuthoritiesTest {
    private static final AgencyRef DISTRICT = new AgencyRef("pc-district");
    private static final AgencyRef NORTH = new AgencyRef("pc-north");
    private static final AgencyRef SOUTH = new AgencyRef("pc-south");
    private static final LocalDate AFTER = day("2025-08-01");

    private final Register register = new Register();
    private final Authorities authorities = new Authorities(register, new EveryLivingOne());

    @Test
    void theAuthorResolvesWhileItExists() {
        districtEndsInto(NORTH, SOUTH);

        assertThat(competent(DISTRICT, "25054", day("2025-06-30"))).containsExactly(DISTRICT);
    }

    @Test
    void ofSeveralHeirsThatOfTheLandGoesOn() {
        districtEndsInto(NORTH, SOUTH);

        assertThat(competent(DISTRICT, "25057", AFTER)).containsExactly(SOUTH);
    }

    @Test
    void ofSeveralHeirsNobodyIsGuessedWhereTheLandLiesInNone() {
        districtEndsInto(NORTH, SOUTH);

        assertThat(competent(DISTRICT, "25060", AFTER)).isEmpty();
        assertThat(competent(DISTRICT, null, AFTER)).isEmpty();
    }

    @Test
    void theOnlyHeirGoesOnWhereverTheLandLies() {
        districtEndsInto(NORTH);

        assertThat(competent(DISTRICT, "25060", AFTER)).containsExactly(NORTH);
    }

    private void districtEndsInto(AgencyRef... heirs) {
        register.add(new Agency(DISTRICT, "PEOPLES_COMMITTEE", "680", null, null, day("2025-06-30"), Set.of(heirs)));
        register.add(new Agency(NORTH, "PEOPLES_COMMITTEE", "25054", null, day("2025-07-01"), null, Set.of()));
        register.add(new Agency(SOUTH, "PEOPLES_COMMITTEE", "25057", null, day("2025-07-01"), null, Set.of()));
    }

    private Set<AgencyRef> competent(AgencyRef author, @Nullable String unit, LocalDate on) {
        Contested contested = new Contested(
                Contested.Kind.OTHER,
                author,
                null,
                day("2025-06-02"),
                day("2025-06-02"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                unit);
        return authorities.of(NORTH, contested, on).competent();
    }

    private static final class Register implements Agencies {
        private final Map<AgencyRef, Agency> agencies = new HashMap<>();

        void add(Agency agency) {
            agencies.put(agency.id(), agency);
        }

        @Override
        public Optional<Agency> find(AgencyRef id) {
            return Optional.ofNullable(agencies.get(id));
        }

        @Override
        public boolean existsToday(AgencyRef id) {
            return find(id).map(agency -> agency.existsOn(AFTER)).orElse(false);
        }

        @Override
        public Set<AgencyRef> overseenBy(AgencyRef overseer) {
            return Set.of();
        }

        @Override
        public void register(InboundEvent seen, Agency agency) {
            add(agency);
        }

        @Override
        public void end(InboundEvent seen, LocalDate lastDay, Set<AgencyRef> successors) {
            throw new UnsupportedOperationException("nothing ends here");
        }
    }

    private static final class EveryLivingOne implements Competences {
        @Override
        public boolean mayResolveFirst(Agency agency, LocalDate day) {
            return agency.existsOn(day);
        }

        @Override
        public void assign(InboundEvent seen, Row row) {
            throw new UnsupportedOperationException("nothing is assigned here");
        }

        @Override
        public void establish(InboundEvent seen, Unit unit) {
            throw new UnsupportedOperationException("nothing is established here");
        }
    }
}
