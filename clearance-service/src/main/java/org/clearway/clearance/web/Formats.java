package org.clearway.clearance.web;

/**
 * What short texts may look like. They go into events, so nothing fits that could carry a person's name, phone number
 * with blanks or a remark: numbers of papers and codes only.
 */
final class Formats {
    /** Number and symbol of a paper, such as {@code 12/BB-TTPTQD}. */
    static final String PAPER = "[A-Za-z\u00C0-\u024F\u1E00-\u1EFF0-9][A-Za-z\u00C0-\u024F\u1E00-\u1EFF0-9./\\-]{0,39}";

    static final String UNIT = "[0-9]{2,6}";
    static final String SHEET_OR_NUMBER = "[0-9A-Za-z][0-9A-Za-z./\\-]{0,19}";
    static final String CODE = "[a-z0-9][a-z0-9\\-]{0,39}";
    static final String ID = "[0-9a-fA-F\\-]{36}";

    private Formats() {}
}
