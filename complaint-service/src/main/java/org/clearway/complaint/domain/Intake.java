package org.clearway.complaint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was taken in; it never changes.
 *
 * @param filedIn the agency that took it in
 * @param complainant reference to the person, whose data lies in the vault
 * @param filingWindow the time in which the complaint could be filed
 * @param inTime whether that window was kept; whether a breach is excused is the head's to decide
 */
public record Intake(
        AgencyRef filedIn,
        PersonRef complainant,
        @Nullable Mandate onBehalf,
        Channel channel,
        Contested contested,
        LegalLimit filingWindow,
        boolean inTime,
        LocalDate filedOn) {}
