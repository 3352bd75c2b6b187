package org.clearway.eventing;

/**
 * How far a listener is behind its topics.
 *
 * @param listener the subscription's name
 * @param running whether its container runs
 * @param events events on the topics that it has not had yet, as its consumer last knew
 * @param parked events parked for it
 */
public record ListenerLag(String listener, boolean running, long events, long parked) {}
