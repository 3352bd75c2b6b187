package org.clearway.clearance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.Duty;
import org.clearway.clearance.domain.LandUserFile;
import org.clearway.clearance.domain.LandUserId;
import org.springframework.stereotype.Component;

/** Opens the personal data of a land user to the body that carries out compensation, for a reason, on record. */
@Component
public class ReadingPersonalData {
    private final SeeingCases cases;
    private final FindingAuthority authorities;
    private final PersonalRecords records;
    private final Clock clock;

    ReadingPersonalData(SeeingCases cases, FindingAuthority authorities, PersonalRecords records, Clock clock) {
        this.cases = cases;
        this.authorities = authorities;
        this.records = records;
        this.clock = clock;
    }

    /** @throws org.clearway.clearance.domain.ClearanceRefused when another agency asks */
    public Optional<Map<String, String>> read(LandUserId id, AgencyRef agency, String who, String purpose) {
        return cases.landUser(id, agency).flatMap(seen -> {
            LocalDate today = LocalDate.now(clock);
            authorities
                    .of(Duty.CARRY_OUT_COMPENSATION, agency, seen.clearance().file(), today)
                    .require(today);
            LandUserFile file = seen.landUser().state().file();
            return records.read(
                    file.person(),
                    who,
                    agency.value(),
                    purpose + ", land user " + file.landUserId().value());
        });
    }
}
