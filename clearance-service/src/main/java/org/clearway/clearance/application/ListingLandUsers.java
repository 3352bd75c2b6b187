package org.clearway.clearance.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clearway.clearance.domain.Authority;
import org.clearway.clearance.domain.Clearance;
import org.clearway.clearance.domain.ClearanceCommand;
import org.clearway.clearance.domain.ClearanceDecider;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.ClearanceFile;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.CountedLandUser;
import org.clearway.clearance.domain.LandUser;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Counts a land user in a clearance, keeps who it is in the vault, and begins its own record. */
@Component
public class ListingLandUsers {
    private final Streams<Clearance, ClearanceEvent> clearances;
    private final SeeingCases cases;
    private final FindingAuthority authorities;
    private final PersonalRecords records;
    private final BeginningLandUserRecords beginning;
    private final CheckingPlaces places;

    ListingLandUsers(
            Streams<Clearance, ClearanceEvent> clearances,
            SeeingCases cases,
            FindingAuthority authorities,
            PersonalRecords records,
            BeginningLandUserRecords beginning,
            CheckingPlaces places) {
        this.clearances = clearances;
        this.cases = cases;
        this.authorities = authorities;
        this.records = records;
        this.beginning = beginning;
        this.places = places;
    }

    /**
     * Three writes, each harmless when repeated. If the service dies between them the listener on the clearance's own
     * event begins the record, and the client's repeated request keeps the personal data, or whoever corrects them.
     *
     * @return the new land user; empty for a clearance that the actor may not know of
     */
    public Optional<Outcome<LandUser>> list(
            ClearanceId id,
            Act act,
            Map<String, String> personalData,
            Function<Authority, ClearanceCommand.CountLandUser> command) {
        return cases.clearance(id, act.actor()).map(seen -> {
            ClearanceFile file = seen.state().file();
            Origin origin = act.origin();
            Outcome<Clearance> counted = clearances.execute(id.value(), origin, act.expectedVersion(), state -> {
                // Asked inside: a repeated request gets its first answer, whatever the register says now.
                ClearanceCommand.CountLandUser count =
                        command.apply(authorities.of(act.duty(), act.actor(), file, act.occurredOn()));
                List<ClearanceEvent> events = ClearanceDecider.decide(state, count);
                places.require(count.parcels(), act.occurredOn());
                return events;
            });
            // Of a repeated request this is the land user of the first one.
            CountedLandUser last = counted.state().list().last();
            // What was corrected since the first request is not written over by its repetition.
            if (!counted.repeated() || !records.isKept(last.person())) {
                records.store(last.person(), personalData);
            }
            return beginning.begin(last.file(file), origin.forPart("list"));
        });
    }
}
