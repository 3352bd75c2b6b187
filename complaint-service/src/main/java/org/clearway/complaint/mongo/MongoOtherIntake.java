package org.clearway.complaint.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.FindingOtherIntake;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Denunciation;
import org.clearway.complaint.domain.DenunciationEvent;
import org.clearway.complaint.domain.Petition;
import org.clearway.complaint.domain.PetitionEvent;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Lists from the state documents, limited to what the viewer may see. */
@Repository
class MongoOtherIntake implements FindingOtherIntake {
    private final Streams<Petition, PetitionEvent> petitions;
    private final Streams<Denunciation, DenunciationEvent> denunciations;
    private final Agencies agencies;

    MongoOtherIntake(
            Streams<Petition, PetitionEvent> petitions,
            Streams<Denunciation, DenunciationEvent> denunciations,
            Agencies agencies) {
        this.petitions = petitions;
        this.denunciations = denunciations;
        this.agencies = agencies;
    }

    @Override
    public List<Loaded<Petition>> petitions(AgencyRef viewer, @Nullable String after, int limit) {
        Set<String> holders = new HashSet<>(Set.of(viewer.value()));
        agencies.overseenBy(viewer).forEach(agency -> holders.add(agency.value()));
        Bson visible = Filters.or(
                Filters.in("f." + IntakeStreamsConfiguration.HOLDER, holders),
                Filters.eq("f." + IntakeStreamsConfiguration.RECEIVED_BY, viewer.value()));
        return petitions.query(Filters.and(visible, following(after)), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Loaded<Denunciation>> denunciations(AgencyRef holder, @Nullable String after, int limit) {
        Bson held = Filters.eq("f." + IntakeStreamsConfiguration.HOLDER, holder.value());
        return denunciations.query(Filters.and(held, following(after)), Sorts.ascending("_id"), limit);
    }

    private static Bson following(@Nullable String after) {
        return after == null ? Filters.empty() : Filters.gt("_id", after);
    }
}
