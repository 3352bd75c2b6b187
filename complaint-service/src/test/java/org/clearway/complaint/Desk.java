package org.clearway.complaint;

import org.clearway.complaint.Caller.Answer;

/** The acts of a case over HTTP, by default of the province. */
record Desk(int port) {
    static final String CANARY_NAME = "Hộ-mẫu-chim-hoàng-yến";
    static final String CANARY_PHONE = "+84 000 777 321";
    static final String CANARY_STATEMENT = "lời-khai-chim-hoàng-yến";

    Caller province(String role) {
        return Caller.of(port, "pc-lam-dong", role);
    }

    Caller commune(String role) {
        return Caller.of(port, "pc-bao-lam-1", role);
    }

    /** Filed by somebody with unmistakable personal data; the complaint's id. */
    String file(Caller desk, String planId, String on) {
        return desk.post("/api/v1/complaints", filing(planId, "line-1", on))
                .expect(201)
                .text("/id");
    }

    static String filing(String planId, String lineId, String on) {
        return """
                {"occurredOn": "%s", "channel": "IN_PERSON", "knownOn": "2026-07-01",
                 "complainant": {"name": "%s", "phone": "%s"}, "statement": "%s",
                 "against": {"planId": "%s", "lineId": "%s"}}""".formatted(on, CANARY_NAME, CANARY_PHONE, CANARY_STATEMENT, planId, lineId);
    }

    Answer receive(String id, String on) {
        return province("clerk").post(path(id, "receipt"), on(on, ""));
    }

    Answer accept(String id, String on) {
        return province("head").post(path(id, "acceptance"), on(on, ", \"noticeNumber\": \"7/TB-UBND\""));
    }

    Answer verify(String id, String on) {
        return province("officer").post(path(id, "verification"), on(on, ", \"decisionNumber\": \"12/QĐ-UBND\""));
    }

    Answer decide(String id, String outcome, String on) {
        String more = ", \"outcome\": \"%s\", \"decisionNumber\": \"99/QĐ-UBND\"".formatted(outcome);
        return province("head").post(path(id, "decision"), on(on, more));
    }

    Answer show(String id) {
        return province("officer").get("/api/v1/complaints/" + id);
    }

    /** Filed, received, accepted and under verification at the province, all on one day. */
    String aCaseUnderVerification(String planId, String on) {
        String id = file(province("clerk"), planId, on);
        receive(id, on).expect(200);
        accept(id, on).expect(200);
        verify(id, on).expect(200);
        return id;
    }

    static String path(String id, String act) {
        return "/api/v1/complaints/" + id + "/" + act;
    }

    static String on(String occurredOn, String more) {
        return "{\"occurredOn\": \"" + occurredOn + "\"" + more + "}";
    }
}
