package org.clearway.localstack.support;

import java.time.Instant;

/**
 * A mail as it arrived for one recipient.
 *
 * @param id rises with each mail
 * @param text the plain text, or the page's source where there is none
 */
record StoredMail(long id, Instant receivedAt, String from, String to, String subject, String text) {}
