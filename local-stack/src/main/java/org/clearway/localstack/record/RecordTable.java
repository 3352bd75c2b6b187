package org.clearway.localstack.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The findings as one table, then the faults. */
final class RecordTable {
    private static final int FAULTS_SHOWN = 20;

    private RecordTable() {}

    static List<String> lines(List<RecordRow> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(form(
                "SERVICE",
                "EVENTS",
                "MISSING",
                "REPEATED",
                "OUT OF ORDER",
                "ALTERED",
                "STATES",
                "COPIES",
                "PARKED",
                "LAG"));
        rows.forEach(row -> lines.add(line(row)));
        for (RecordRow row : rows) {
            row.faults().stream().limit(FAULTS_SHOWN).forEach(fault -> lines.add(row.service() + ": " + fault));
        }
        return lines;
    }

    private static String line(RecordRow row) {
        return form(
                row.service(),
                row.events(),
                row.missing(),
                row.repeated(),
                row.outOfOrder(),
                row.altered(),
                compared(row.statesChecked(), row.statesDifferent()),
                compared(row.copiesChecked(), row.copiesDifferent()),
                row.parked(),
                row.lag());
    }

    private static String compared(long checked, int different) {
        return different == 0 ? checked + " equal" : different + " of " + checked + " differ";
    }

    private static String form(Object... values) {
        return String.format(Locale.ROOT, "%-22s %8s %8s %9s %13s %8s %14s %14s %7s %5s", values)
                .stripTrailing();
    }
}
