package org.clearway.notification.domain;

/**
 * What was sent.
 *
 * @param template id of the template
 * @param templateVersion its version
 * @param language language that the recipient got, {@code vi} or {@code en}
 * @param message the finished text
 */
public record Sending(String template, long templateVersion, String language, Message message) {}
