package org.clearway.clearance.application;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.ClearanceRefused;
import org.clearway.clearance.domain.Level;
import org.clearway.clearance.domain.ParcelDraft;
import org.clearway.clearance.domain.Refusal;
import org.springframework.stereotype.Component;

/** Makes sure that parcels lie in communes that were there on the day, as far as the copies of the register know. */
@Component
class CheckingPlaces {
    private final Directory directory;

    CheckingPlaces(Directory directory) {
        this.directory = directory;
    }

    /** @throws ClearanceRefused naming the field of the first parcel whose commune is not known for that day */
    void require(List<ParcelDraft> parcels, LocalDate day) {
        for (int i = 0; i < parcels.size(); i++) {
            String code = parcels.get(i).unitCode();
            boolean known = directory.unitsOf(code).stream()
                    .anyMatch(unit -> unit.existsOn(day)
                            && Level.ofUnitKind(unit.kind())
                                    .filter(Level.COMMUNE::equals)
                                    .isPresent());
            if (!known) {
                throw new ClearanceRefused(new Refusal.UnknownUnit("parcels[" + i + "].unitCode", code, day));
            }
        }
    }
}
