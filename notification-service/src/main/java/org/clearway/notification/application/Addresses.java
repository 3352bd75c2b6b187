package org.clearway.notification.application;

import java.util.Optional;

/** Keeps mail addresses apart from the journal, so that no event, topic or log holds one. */
public interface Addresses {
    /** Keeps an address under a reference that nobody used before. */
    void keep(String reference, String address);

    Optional<String> find(String reference);
}
