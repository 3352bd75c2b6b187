package org.clearway.localstack.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads RFC 4180 with a header row: quoted fields, doubled quotes, line ends of either kind. */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** One map per row, by the names of the header; an empty field is an empty text. */
    static List<Map<String, String>> read(String text) {
        Csv csv = new Csv(text);
        List<String> header = csv.row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            List<String> fields = csv.row();
            if (fields.size() != header.size()) {
                throw new IllegalArgumentException("row " + (rows.size() + 2) + " has " + fields.size() + " fields");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                row.put(header.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> row() {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(peek('"') ? quoted() : plain());
        } while (take(','));
        take('\r');
        if (at < text.length() && !take('\n')) {
            throw new IllegalArgumentException("a line end is expected at character " + at);
        }
        return fields;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new IllegalArgumentException("a quote is not closed");
            }
            field.append(text, at, quote);
            at = quote + 1;
            if (!take('"')) {
                return field.toString();
            }
            field.append('"');
        }
    }

    private boolean peek(char expected) {
        return at < text.length() && text.charAt(at) == expected;
    }

    private boolean take(char expected) {
        if (!peek(expected)) {
            return false;
        }
        at++;
        return true;
    }
}
