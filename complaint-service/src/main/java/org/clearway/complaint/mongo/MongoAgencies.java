package org.clearway.complaint.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The register's copy, one document for each agency. */
@Repository
class MongoAgencies implements Agencies {
    private static final String INSPECTORATE = "INSPECTORATE";
    private final Copies copies;
    private final Clock clock;

    MongoAgencies(MongoDatabase database, Clock clock) {
        this.clock = clock;
        copies = new Copies(database, "agencies")
                .index(Indexes.ascending("parent"))
                .index(Indexes.ascending("unitCode"));
    }

    @Override
    public Optional<Agency> find(AgencyRef id) {
        return copies.find(id.value()).map(MongoAgencies::agency);
    }

    @Override
    public boolean existsToday(AgencyRef id) {
        return today(id).isPresent();
    }

    @Override
    public Set<AgencyRef> overseenBy(AgencyRef overseer) {
        Agency agency = today(overseer).orElse(null);
        if (agency == null) {
            return Set.of();
        }
        Set<AgencyRef> overseen = new HashSet<>(ids("parent", List.of(overseer.value())));
        if (agency.kind().equals(INSPECTORATE)) {
            // An inspectorate stands beside its committee: it looks at the level, and at the level below it.
            Set<AgencyRef> ofTheLevel = ids("unitCode", List.of(agency.unitCode()));
            overseen.addAll(ofTheLevel);
            overseen.addAll(
                    ids("parent", ofTheLevel.stream().map(AgencyRef::value).toList()));
        }
        return overseen;
    }

    @Override
    public void register(InboundEvent seen, Agency agency) {
        copies.apply(
                seen,
                before -> new Document("kind", agency.kind())
                        .append("unitCode", agency.unitCode())
                        .append(
                                "parent",
                                agency.parent() == null ? null : agency.parent().value())
                        .append("validFrom", Dates.text(agency.validFrom()))
                        .append("validTo", Dates.text(agency.validTo()))
                        .append("successors", texts(agency.successors())));
    }

    @Override
    public void end(InboundEvent seen, LocalDate lastDay, Set<AgencyRef> successors) {
        copies.apply(seen, before -> {
            Document ended = Objects.requireNonNull(before, "an agency ended that was never registered")
                    .append("validTo", lastDay.toString());
            return successors.isEmpty() ? ended : ended.append("successors", texts(successors));
        });
    }

    private Optional<Agency> today(AgencyRef id) {
        return find(id).filter(agency -> agency.existsOn(LocalDate.now(clock)));
    }

    private Set<AgencyRef> ids(String field, List<String> values) {
        return copies.query(Filters.in(field, values)).map(MongoAgencies::agency).into(new HashSet<>()).stream()
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    private static Agency agency(Document document) {
        return new Agency(
                new AgencyRef(document.getString("_id")),
                document.getString("kind"),
                document.getString("unitCode"),
                reference(document.getString("parent")),
                Dates.day(document, "validFrom"),
                Dates.day(document, "validTo"),
                document.getList("successors", String.class).stream()
                        .map(AgencyRef::new)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable AgencyRef reference(@Nullable String id) {
        return id == null ? null : new AgencyRef(id);
    }

    /** In one order, so that the same facts make the same document. */
    private static List<String> texts(Set<AgencyRef> agencies) {
        return agencies.stream().map(AgencyRef::value).sorted().toList();
    }
}
