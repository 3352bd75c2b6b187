package org.clearway.notification.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.clearway.notification.domain.Contact;
import org.clearway.notification.domain.Contact.ContactSet;
import org.clearway.notification.domain.NotificationRefused;

/** Where agencies are reached by mail. */
public final class Mailboxes {
    private final Streams<Contact, Contact.Event> contacts;
    private final Addresses addresses;
    private final Directory directory;
    private final String standardDomain;
    private final Clock clock;

    /** @param standardDomain agencies without a contact are reached at {@code <agency id>@<domain>}; empty: they are not */
    public Mailboxes(
            Streams<Contact, Contact.Event> contacts,
            Addresses addresses,
            Directory directory,
            String standardDomain,
            Clock clock) {
        this.contacts = contacts;
        this.addresses = addresses;
        this.directory = directory;
        this.standardDomain = standardDomain;
        this.clock = clock;
    }

    /**
     * A mailbox of a post.
     *
     * @param address mail address
     * @param language {@code vi} or {@code en}
     */
    public record Mailbox(String address, String language) {}

    /** Where this agency is reached; empty when nobody has said. */
    public Optional<Mailbox> of(String agency) {
        return contacts.find(agency)
                .flatMap(contact -> mailbox(contact.state()))
                .or(() -> standardDomain.isBlank()
                        ? Optional.empty()
                        : Optional.of(new Mailbox(agency + "@" + standardDomain, "vi")));
    }

    /** The contact that was set, with its version. */
    public Optional<Loaded<Contact>> contact(String agency) {
        return contacts.find(agency);
    }

    /** The address of a contact. */
    public Optional<Mailbox> mailbox(Contact contact) {
        return addresses.find(contact.addressRef()).map(address -> new Mailbox(address, contact.language()));
    }

    /**
     * Sets where an agency is reached.
     *
     * @throws NotificationRefused.UnknownAgency when there is no such agency here
     */
    public Outcome<Contact> set(String agency, Mailbox mailbox, Origin origin, long expectedVersion) {
        if (directory.lookup().agency(agency).isEmpty()) {
            throw new NotificationRefused.UnknownAgency(agency);
        }
        // The address comes first: an event must never refer to one that was lost. The same command, the same
        // reference.
        String reference = UUID.nameUUIDFromBytes(origin.commandId().getBytes(StandardCharsets.UTF_8))
                .toString();
        addresses.keep(reference, mailbox.address());
        ContactSet set = new ContactSet(agency, reference, mailbox.language(), LocalDate.now(clock));
        return contacts.execute(agency, origin, expectedVersion, state -> List.of(set));
    }
}
