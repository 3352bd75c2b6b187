package org.clearway.insight.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;

/**
 * Who may see an event, as the service that it comes from would show the thing itself: a reader needs one of the keys.
 *
 * @param keys keys that open it; none = only those who look at all agencies see it
 * @param sealed those who look at all agencies need a key too (Luật Tố cáo 25/2018/QH14, Art. 8: nothing of a
 *     denunciation is disclosed)
 */
public record EventAccess(Set<String> keys, boolean sealed) {
    /** Everybody has this one: registers (agencies, units, competences) are public. */
    public static final String EVERYBODY = "*";

    /** What complaint-service publishes is of one case, and seen by those who see the case. */
    public static final String CASES = "complaint-service";

    private static final String CLEARANCES = "clearance-service";
    private static final String ALERT = "alert.";
    private static final String DENUNCIATION = "denunciation.";
    private static final Set<String> REGISTERS = Set.of("agency.", "unit.", "competence.");
    /** They name no household, so whose project it is sees them too. */
    private static final Set<String> OF_THE_PROJECT =
            Set.of("clearance.opened.v1", "land-user-list.fixed.v1", "clearance.completed.v1");

    public EventAccess {
        keys = Set.copyOf(keys);
    }

    /** @param data the event's data as a map of maps, lists and scalars */
    public static EventAccess of(InboundEvent event, Map<?, ?> data, EventIndex index) {
        if (event.source().equals(CASES)) {
            return new EventAccess(Set.of(ofCase(event.subject())), isOfADenunciation(event.type()));
        }
        if (event.source().equals(CLEARANCES)) {
            return new EventAccess(ofClearance(event, data, index), false);
        }
        if (event.type().startsWith(ALERT)) {
            return ofAlert(data);
        }
        return new EventAccess(ofProject(event, index), false);
    }

    /** Of an event that cannot be read: nobody is let in by chance. */
    public static EventAccess closed(InboundEvent event) {
        return new EventAccess(Set.of(), isOfADenunciation(event.type()));
    }

    public static String ofAgency(String agencyId) {
        return "agency:" + agencyId;
    }

    public static String ofProject(String projectId) {
        return "project:" + projectId;
    }

    public static String ofClearance(String clearanceId) {
        return "clearance:" + clearanceId;
    }

    /** @param caseId id of a complaint, petition or denunciation */
    public static String ofCase(String caseId) {
        return "case:" + caseId;
    }

    /** Only who handles a denunciation knows that there is one. */
    public static boolean isOfADenunciation(String type) {
        return type.startsWith(DENUNCIATION);
    }

    private static Set<String> ofProject(InboundEvent event, EventIndex index) {
        Set<String> keys = new HashSet<>();
        index.concerns().forEach(agency -> keys.add(ofAgency(agency)));
        if (index.projectId() != null) {
            keys.add(ofProject(index.projectId()));
        }
        if (REGISTERS.stream().anyMatch(event.type()::startsWith)) {
            keys.add(EVERYBODY);
        }
        return keys;
    }

    private static Set<String> ofClearance(InboundEvent event, Map<?, ?> data, EventIndex index) {
        Set<String> keys = new HashSet<>();
        if (data.get("clearanceId") instanceof String clearance) {
            keys.add(ofClearance(clearance));
        }
        if (OF_THE_PROJECT.contains(event.type())) {
            keys.addAll(ofProject(event, index));
        }
        return keys;
    }

    /** An alert is its recipient's alone: it says what the event said. */
    private static EventAccess ofAlert(Map<?, ?> data) {
        Object recipient = data.get("recipientAgency");
        return new EventAccess(
                recipient instanceof String agency ? Set.of(ofAgency(agency)) : Set.of(),
                isOfADenunciation(text(data.get("eventType"))));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
