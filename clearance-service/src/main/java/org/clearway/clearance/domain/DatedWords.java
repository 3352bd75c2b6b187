package org.clearway.clearance.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the law that hold for a time, such as the places of a posting: what the rule data of the clock, which count,
 * have no column for. Each row names its legal basis.
 */
public record DatedWords(List<Row> rows) {
    private static final String FILE = "/law-words.csv";
    private static final String HEADER = "subject,word,valid_from,valid_to,legal_basis";
    private static final int COLUMNS = 5;

    /**
     * One word.
     *
     * @param validTo last day; null = goes on
     */
    public record Row(
            String subject,
            String word,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String legalBasis) {}

    public DatedWords {
        rows = List.copyOf(rows);
    }

    /**
     * The data that come with the service.
     *
     * @throws IllegalStateException naming file and line of a malformed row
     */
    public static DatedWords standard() {
        try (InputStream data = DatedWords.class.getResourceAsStream(FILE)) {
            if (data == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(new String(data.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DatedWords read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IllegalStateException(FILE + ":1: the header must be " + HEADER);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(lines.get(i), i + 1));
        }
        return new DatedWords(rows);
    }

    /** The last column takes the rest of its line, commas too. */
    private static Row row(String line, int number) {
        String[] cells = line.split(",", COLUMNS);
        try {
            if (cells.length < COLUMNS || cells[4].isBlank()) {
                throw new DateTimeException("a column is missing");
            }
            LocalDate to = cells[3].isEmpty() ? null : LocalDate.parse(cells[3]);
            return new Row(cells[0], cells[1], LocalDate.parse(cells[2]), to, cells[4]);
        } catch (DateTimeException e) {
            throw new IllegalStateException(FILE + ":" + number + ": " + e.getMessage(), e);
        }
    }

    /** The words of the subject that hold on this day, in the order of the data. */
    List<String> on(String subject, LocalDate day) {
        return rows.stream()
                .filter(row -> row.subject().equals(subject) && Validity.holds(row.validFrom(), row.validTo(), day))
                .map(Row::word)
                .toList();
    }
}
