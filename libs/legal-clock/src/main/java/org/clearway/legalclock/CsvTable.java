package org.clearway.legalclock;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearway.legalclock.MalformedRuleData.Problem;

/** A data file with a fixed header, read into rows that know their physical line. */
final class CsvTable {
    private static final Pattern LINE_IN_MESSAGE = Pattern.compile("line (\\d+)\\)");

    private final DataFile source;
    private final List<String> header;
    private final List<Problem> problems;
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(DataFile source, List<String> header, List<Problem> problems) {
        this.source = source;
        this.header = header;
        this.problems = problems;
    }

    /** The rows that have all columns; what is wrong with the others is added to the problems. */
    static List<Row> read(DataFile source, List<String> header, List<Problem> problems) {
        CsvTable table = new CsvTable(source, header, problems);
        table.read();
        return table.rows;
    }

    private void read() {
        // Rows of a wrong length are counted here, so that all of them are told and not only the first.
        Iterator<CsvRecord> records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(source.text())
                .iterator();
        try {
            if (!records.hasNext()) {
                problem(1, header.getFirst(), "the file is empty; its first line must be the header");
            } else if (isHeader(records.next())) {
                records.forEachRemaining(this::add);
            }
        } catch (CsvParseException e) {
            Matcher line = LINE_IN_MESSAGE.matcher(String.valueOf(e.getMessage()));
            problem(line.find() ? Long.parseLong(line.group(1)) : 1, "", "not CSV: " + e.getMessage());
        }
    }

    private boolean isHeader(CsvRecord first) {
        for (int i = 0; i < Math.max(header.size(), first.getFieldCount()); i++) {
            String expected = i < header.size() ? header.get(i) : "";
            String found = i < first.getFieldCount() ? first.getField(i) : "";
            if (!expected.equals(found)) {
                problem(
                        first.getStartingLineNumber(),
                        expected.isEmpty() ? found : expected,
                        "bad header: column " + (i + 1) + " must be \"" + expected + "\" but is \"" + found + "\"");
                return false;
            }
        }
        return true;
    }

    private void add(CsvRecord row) {
        int count = row.getFieldCount();
        if (count != header.size()) {
            problem(
                    row.getStartingLineNumber(),
                    count < header.size() ? header.get(count) : header.getLast(),
                    "the row has " + count + " columns instead of " + header.size());
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            fields.put(header.get(i), row.getField(i));
        }
        rows.add(new Row(source.name(), row.getStartingLineNumber(), fields, problems));
    }

    private void problem(long line, String column, String message) {
        problems.add(new Problem(source.name(), line, column, message));
    }
}
