package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.NotFound;
import org.clearway.notification.application.Mailboxes;
import org.clearway.notification.domain.Contact;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where agencies are reached by mail: for operators and stewards, and for the head of the agency itself. */
@RestController
@RequestMapping("/api/v1/contacts")
@Tag(name = "Contacts")
class ContactsController {
    private static final String EXAMPLE = "pc-bao-lam";

    private final Mailboxes mailboxes;

    ContactsController(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Allowed({"operator", "steward", "head"})
    @Operation(summary = "Địa chỉ nhận thư của cơ quan / Where an agency is reached")
    @GetMapping("/{agencyId}")
    ResponseEntity<ContactView> one(@Parameter(example = EXAMPLE) @PathVariable String agencyId, Actor actor) {
        requireVisible(agencyId, actor);
        Loaded<Contact> contact = mailboxes.contact(agencyId).orElseThrow(NotFound::new);
        return Answers.ok(contact.version(), view(contact.state()));
    }

    @Allowed({"operator", "steward", "head"})
    @Operation(summary = "Đặt địa chỉ nhận thư của cơ quan / Set where an agency is reached")
    @PutMapping("/{agencyId}")
    ResponseEntity<ContactView> set(
            @Parameter(example = EXAMPLE) @PathVariable String agencyId,
            @Valid @RequestBody ContactRequest request,
            Actor actor,
            Command command) {
        requireVisible(agencyId, actor);
        Outcome<Contact> set =
                mailboxes.set(agencyId, request.toMailbox(), command.origin(), command.expectedVersion());
        return Answers.ok(set.version(), view(set.state()));
    }

    private ContactView view(Contact contact) {
        Mailboxes.Mailbox box = mailboxes.mailbox(contact).orElseThrow(NotFound::new);
        return new ContactView(contact.agencyId(), box.address(), box.language());
    }

    private static void requireVisible(String agencyId, Actor actor) {
        if (!actor.is("operator") && !actor.is("steward") && !actor.actsFor(agencyId)) {
            throw new NotFound();
        }
    }
}
