package org.clearway.localstack.walkthrough;

/**
 * A server-sent event.
 *
 * @param id the last id that was sent; "" before the first
 * @param event its name; "message" where none was given
 * @param data its lines, joined by line feeds
 */
record SseMessage(String id, String event, String data) {}
