package org.clearway.localstack.walkthrough;

import java.util.UUID;

/**
 * The beginning of a trace, as W3C Trace Context has it.
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId 16 of them
 */
record TraceParent(String traceId, String spanId) {
    static final String HEADER = "traceparent";
    private static final int SPAN_DIGITS = 16;

    static TraceParent begin() {
        return new TraceParent(digits(), digits().substring(0, SPAN_DIGITS));
    }

    String value() {
        return "00-" + traceId + "-" + spanId + "-01";
    }

    private static String digits() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
