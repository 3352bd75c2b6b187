package org.clearway.notification.domain;

/**
 * A subject line and what follows it, in one language: as a template or finished.
 *
 * @param subject one line
 * @param body plain text of any number of lines
 */
public record Text(String subject, String body) {}
