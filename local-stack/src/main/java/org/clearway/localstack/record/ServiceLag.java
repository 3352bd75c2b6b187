package org.clearway.localstack.record;

import tools.jackson.databind.JsonNode;

/**
 * What still waits in a service, as its health says.
 *
 * @param relay journaled and not yet on the topic
 * @param listeners on the topics and not yet read, of all listeners together
 * @param known whether health answered and told both
 */
record ServiceLag(long relay, long listeners, boolean known) {
    static final ServiceLag UNKNOWN = new ServiceLag(0, 0, false);

    static ServiceLag of(JsonNode health) {
        JsonNode components = health.path("components");
        JsonNode relay = components.path("relay").path("details").path("events");
        JsonNode listeners = components.path("listeners").path("details");
        long waiting = 0;
        for (JsonNode listener : listeners) {
            waiting += listener.path("events").asLong(0);
        }
        return new ServiceLag(relay.asLong(0), waiting, relay.isNumber() && !listeners.has("reason"));
    }

    long all() {
        return relay + listeners;
    }

    boolean isNone() {
        return known && all() == 0;
    }
}
