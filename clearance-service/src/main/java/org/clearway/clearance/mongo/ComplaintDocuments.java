package org.clearway.clearance.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.ComplaintMark;
import org.clearway.clearance.domain.ComplaintRef;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.clearance.domain.LineId;
import org.clearway.clearance.domain.ParcelId;
import org.clearway.clearance.domain.PlanId;
import org.clearway.clearance.domain.Suspension;
import org.jspecify.annotations.Nullable;

/** Complaints as documents and back. */
final class ComplaintDocuments {
    static final String CLEARANCE = "clearance";
    static final String PLAN = "plan";
    static final String LINE = "line";
    static final String LAND_USER = "landUser";
    static final String PARCEL = "parcel";
    private static final String COMPLAINT = "complaint";
    private static final String STATE = "state";
    private static final String CONTESTED = "contested";
    private static final String UPHELD_ON = "upheldOn";
    private static final String SUSPENSIONS = "suspensions";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    private ComplaintDocuments() {}

    static Document document(ComplaintMark about) {
        LocalDate upheldOn = about.upheldOn();
        return new Document(COMPLAINT, about.complaint().value())
                .append(STATE, about.state())
                .append(CONTESTED, about.contested())
                .append(UPHELD_ON, upheldOn == null ? null : upheldOn.toString())
                .append(CLEARANCE, text(about.clearanceId(), ClearanceId::value))
                .append(PLAN, text(about.planId(), PlanId::value))
                .append(LINE, text(about.lineId(), LineId::value))
                .append(LAND_USER, text(about.landUserId(), LandUserId::value))
                .append(PARCEL, text(about.parcelId(), ParcelId::value))
                .append(
                        SUSPENSIONS,
                        about.suspensions().stream()
                                .map(ComplaintDocuments::document)
                                .toList());
    }

    static ComplaintMark mark(Document document) {
        ComplaintRef complaint = new ComplaintRef(document.getString(COMPLAINT));
        String upheldOn = document.getString(UPHELD_ON);
        return new ComplaintMark(
                complaint,
                document.getString(STATE),
                document.getString(CONTESTED),
                upheldOn == null ? null : LocalDate.parse(upheldOn),
                typed(document, CLEARANCE, ClearanceId::new),
                typed(document, PLAN, PlanId::new),
                typed(document, LINE, LineId::new),
                typed(document, LAND_USER, LandUserId::new),
                typed(document, PARCEL, ParcelId::new),
                document.getList(SUSPENSIONS, Document.class, List.of()).stream()
                        .map(suspension -> suspension(complaint, suspension))
                        .toList());
    }

    private static Document document(Suspension suspension) {
        LocalDate until = suspension.until();
        return new Document(SINCE, suspension.since().toString())
                .append(UNTIL, until == null ? null : until.toString());
    }

    private static Suspension suspension(ComplaintRef complaint, Document document) {
        String until = document.getString(UNTIL);
        return new Suspension(
                complaint, LocalDate.parse(document.getString(SINCE)), until == null ? null : LocalDate.parse(until));
    }

    private static <T> @Nullable String text(@Nullable T id, Function<T, String> value) {
        return id == null ? null : value.apply(id);
    }

    private static <T> @Nullable T typed(Document document, String field, Function<String, T> type) {
        String text = document.getString(field);
        return text == null ? null : type.apply(text);
    }
}
