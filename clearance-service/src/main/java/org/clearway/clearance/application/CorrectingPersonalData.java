package org.clearway.clearance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.ClearanceRefused;
import org.clearway.clearance.domain.Duty;
import org.clearway.clearance.domain.LandUserFile;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.Refusal;
import org.springframework.stereotype.Component;

/** Lets the body that carries out compensation enter or correct who a land user is, on record. */
@Component
public class CorrectingPersonalData {
    private static final String PURPOSE = "CORRECTION";
    private final SeeingCases cases;
    private final FindingAuthority authorities;
    private final PersonalRecords records;
    private final Clock clock;

    CorrectingPersonalData(SeeingCases cases, FindingAuthority authorities, PersonalRecords records, Clock clock) {
        this.cases = cases;
        this.authorities = authorities;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param fields all that is to be kept, in place of what was kept before
     * @return empty for a land user that the agency may not know of
     * @throws ClearanceRefused when another agency asks, or the person was erased
     */
    public Optional<Map<String, String>> correct(
            LandUserId id, AgencyRef agency, String who, Map<String, String> fields) {
        return cases.landUser(id, agency).map(seen -> {
            LocalDate today = LocalDate.now(clock);
            authorities
                    .of(Duty.CARRY_OUT_COMPENSATION, agency, seen.clearance().file(), today)
                    .require(today);
            LandUserFile file = seen.landUser().state().file();
            String purpose = PURPOSE + ", land user " + file.landUserId().value();
            if (!records.correct(file.person(), fields, who, agency.value(), purpose)) {
                throw new ClearanceRefused(new Refusal.PersonErased(id));
            }
            return fields;
        });
    }
}
