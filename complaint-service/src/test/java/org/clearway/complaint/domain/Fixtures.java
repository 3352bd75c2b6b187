package org.clearway.complaint.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.clearway.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.clearway.complaint.domain.ComplaintCommand.DecideComplaint;
import org.clearway.complaint.domain.ComplaintCommand.FileComplaint;
import org.clearway.complaint.domain.ComplaintCommand.HoldDialogue;
import org.clearway.complaint.domain.ComplaintCommand.ReceiveComplaint;
import org.clearway.complaint.domain.ComplaintCommand.StartVerification;
import org.clearway.legalclock.LegalClock;

/** Agencies, decisions and stories for tests. */
public final class Fixtures {
    public static final AgencyRef PROVINCE = new AgencyRef("pc-lam-dong");
    public static final AgencyRef COMMUNE = new AgencyRef("pc-bao-lam-1");
    public static final AgencyRef PARTY = new AgencyRef("party-bao-lam-1");
    public static final ComplaintId ID = new ComplaintId("0199c0de-0000-7000-8000-000000000001");
    public static final PersonRef COMPLAINANT = new PersonRef("5f0c7a3e-0000-4000-8000-000000000001");
    public static final LegalClock CLOCK = LegalClock.standard();

    private Fixtures() {}

    public static ComplaintDecider aDecider() {
        return new ComplaintDecider(rules());
    }

    public static ComplaintRules rules() {
        return new ComplaintRules(CLOCK, Map.of(ComplaintRules.ACCEPTANCE, 2, ComplaintRules.FIRST_RESOLUTION, 7));
    }

    public static Agency anAgency(AgencyRef id) {
        boolean party = id.equals(PARTY);
        return new Agency(
                id,
                party ? "PARTY_COMMITTEE" : "PEOPLES_COMMITTEE",
                id.equals(PROVINCE) ? "68" : "25054",
                id.equals(COMMUNE) ? PROVINCE : null,
                day("2025-07-01"),
                null,
                Set.of());
    }

    /** Somebody of this agency acts; the province made the contested decision. */
    public static Authority by(AgencyRef agency) {
        return new Authority(anAgency(agency), Set.of(PROVINCE));
    }

    public static Contested aContestedPlanLine(LocalDate knownOn) {
        return new Contested(
                Contested.Kind.PLAN_LINE,
                PROVINCE,
                null,
                knownOn,
                knownOn,
                new ProjectRef("project-1"),
                new ClearanceRef("clearance-1"),
                new PlanRef("plan-1"),
                1,
                new PlanLineRef("line-1"),
                1,
                new LandUserRef("land-user-1"),
                new ParcelRef("parcel-1"),
                "25054");
    }

    public static FileComplaint filing(AgencyRef desk, LocalDate on) {
        return new FileComplaint(
                ID, anAgency(desk), COMPLAINANT, null, Channel.IN_PERSON, aContestedPlanLine(on.minusDays(10)), on);
    }

    /** Filed at the province, which made the contested decision. */
    public static Story aFiledComplaint(String on) {
        return new Story(aDecider()).when(filing(PROVINCE, day(on)));
    }

    public static Story aReceivedComplaint(String on) {
        return aFiledComplaint(on).when(new ReceiveComplaint(by(PROVINCE), day(on)));
    }

    /** Filed, received and accepted on one day, neither remote nor complex. */
    public static Story anAcceptedComplaint(String on) {
        return aReceivedComplaint(on).when(accepting(on));
    }

    public static Story aComplaintUnderVerification(String on) {
        return anAcceptedComplaint(on).when(new StartVerification(by(PROVINCE), "12/QĐ-UBND", day(on)));
    }

    public static AcceptComplaint accepting(String on) {
        return new AcceptComplaint(by(PROVINCE), "7/TB-UBND", null, day(on));
    }

    public static HoldDialogue aDialogue(String notifiedOn, String heldOn) {
        return new HoldDialogue(by(PROVINCE), day(notifiedOn), true, "3/BB-UBND", day(heldOn));
    }

    public static DecideComplaint deciding(Outcome outcome, String on) {
        return new DecideComplaint(by(PROVINCE), outcome, "99/QĐ-UBND", day(on));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
