package org.clearway.clearance.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clearance in a test: commands go in, the last events and the state come out. */
public final class ClearanceCase {
    private final @Nullable Clearance state;
    private final List<ClearanceEvent> events;

    private ClearanceCase(@Nullable Clearance state, List<ClearanceEvent> events) {
        this.state = state;
        this.events = events;
    }

    static ClearanceCase opened() {
        return new ClearanceCase(null, List.of()).doing(new ClearanceCommand.Open(Given.aClearanceFile()));
    }

    ClearanceCase doing(ClearanceCommand command) {
        List<ClearanceEvent> decided = ClearanceDecider.decide(state, command);
        Clearance next = state;
        for (ClearanceEvent event : decided) {
            next = ClearanceEvolution.evolve(next, event);
        }
        return new ClearanceCase(next, decided);
    }

    ClearanceCase counting(String landUser, ParcelDraft... parcels) {
        return doing(new ClearanceCommand.CountLandUser(
                new LandUserId(landUser),
                LandUserKind.HOUSEHOLD,
                new PersonRef("person-of-" + landUser),
                List.of(parcels),
                Given.by(Given.UNIT),
                Given.day("2026-06-01")));
    }

    ClearanceCase fixingList() {
        return doing(new ClearanceCommand.FixList("15/DS", Given.by(Given.UNIT), Given.day("2026-06-05")));
    }

    ClearanceCase issuingNoticeToAll(String day) {
        return doing(new ClearanceCommand.IssueNoticeToAll(
                "101/TB-UBND", Given.day("2026-06-25"), "08/BB", Given.by(Given.PROVINCE), Given.day(day)));
    }

    ClearanceCase progress(String landUser, Standing.Change change) {
        return doing(new ClearanceCommand.CountProgress(
                new LandUserId(landUser), change, Given.day("2026-09-05"), Given.day("2026-11-23")));
    }

    public Clearance state() {
        return Objects.requireNonNull(state);
    }

    List<ClearanceEvent> events() {
        return events;
    }
}
