package org.clearway.project.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.clearway.eventing.Outcome;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceDecider;
import org.clearway.project.domain.CompetenceEvent;
import org.clearway.project.domain.CompetenceId;
import org.clearway.project.domain.ProjectRefused;
import org.clearway.project.domain.Refusal;
import org.clearway.project.domain.Register;
import org.clearway.project.domain.UnitCode;

/** Entering who holds which power from when to when, one row or many. */
public final class AssigningCompetences {
    private final Histories<Competence, CompetenceEvent> competences;
    private final FindingUnits units;
    private final RecordingImports recording;

    public AssigningCompetences(
            Histories<Competence, CompetenceEvent> competences, FindingUnits units, RecordingImports recording) {
        this.competences = Objects.requireNonNull(competences);
        this.units = Objects.requireNonNull(units);
        this.recording = Objects.requireNonNull(recording);
    }

    /** Enters one row, or corrects it. */
    public Outcome<Competence> assign(Asking asking, Competence row, LocalDate occurredOn) {
        return competences.execute(row.id().value(), asking.origin(), asking.expectedVersion(), before -> {
            // Looked up inside: a repeated request gets its first answer, whatever changed in the register.
            requirePlaces(Map.of("competence.unitCode", row));
            return CompetenceDecider.assign(before, row, occurredOn);
        });
    }

    /**
     * Enters many: where one is refused, none.
     *
     * @throws org.clearway.eventing.EventingException where it was cut short: the same request again completes it
     */
    public void assignAll(Asking asking, List<Competence> rows, LocalDate occurredOn) {
        Set<String> asked = recording.record(asking, Register.COMPETENCES, rows.size(), occurredOn, () -> {
            check(rows, occurredOn);
            return differing(rows).stream().map(row -> row.id().value()).toList();
        });
        List<Competence> missing = differing(rows).stream()
                .filter(row -> asked.contains(row.id().value()))
                .toList();
        InParallel.each(missing, row -> {
            Asking part = asking.forPart(row.id().value());
            competences.execute(
                    row.id().value(),
                    part.origin(),
                    part.expectedVersion(),
                    before -> CompetenceDecider.assign(before, row, occurredOn));
        });
    }

    private List<Competence> differing(List<Competence> rows) {
        return rows.stream()
                .filter(row -> competences
                        .find(row.id().value())
                        .filter(known -> known.state().equals(row))
                        .isEmpty())
                .toList();
    }

    private void check(List<Competence> rows, LocalDate occurredOn) {
        Set<CompetenceId> ids = new HashSet<>();
        Map<String, Competence> byField = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Competence row = rows.get(i);
            String field = "competences[" + i + "]";
            if (!ids.add(row.id())) {
                throw new ProjectRefused(
                        new Refusal.EntryTwice(field + ".competenceId", row.id().value()));
            }
            CompetenceDecider.assign(null, row, occurredOn);
            byField.put(field + ".entry.unitCode", row);
        }
        requirePlaces(byField);
    }

    private void requirePlaces(Map<String, Competence> byField) {
        List<UnitCode> codes = byField.values().stream()
                .flatMap(row -> Stream.ofNullable(row.unit()))
                .distinct()
                .toList();
        KnownUnits known = new KnownUnits(units.byCodes(codes));
        byField.forEach((field, row) -> {
            UnitCode unit = row.unit();
            if (unit != null) {
                known.require(field, unit, row.validity());
            }
        });
    }
}
