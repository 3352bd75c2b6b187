package org.clearway.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.clearway.eventing.Outcome;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.Cursor;
import org.clearway.kit.NotFound;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.notification.application.ReadingInbox;
import org.clearway.notification.domain.Alert;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of the caller's agency. */
@RestController
@RequestMapping("/api/v1/inbox")
@Tag(name = "Inbox")
class InboxController {
    private final ReadingInbox inbox;

    InboxController(ReadingInbox inbox) {
        this.inbox = inbox;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Hộp thư của cơ quan, mới nhất trước / The agency's inbox, newest first")
    @GetMapping
    Page<InboxEntryView> list(
            @RequestParam(defaultValue = "false") boolean unread, Paging paging, Actor actor, Locale locale) {
        return paging.page(
                inbox.list(actor.agency(), unread, Before.of(paging), paging.toRead()),
                loaded -> InboxEntryView.of(loaded, locale),
                loaded -> Cursor.of(loaded.id().id()));
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Đánh dấu đã đọc / Mark as read")
    @PostMapping("/{id}/reading")
    ResponseEntity<InboxEntryView> read(@PathVariable String id, Actor actor, Command command, Locale locale) {
        if (inbox.find(id, actor.agency()).isEmpty()) {
            throw new NotFound();
        }
        Outcome<Alert> read = inbox.read(id, command.origin(), command.expectedVersion());
        return Answers.ok(read.version(), InboxEntryView.of(read.loaded(), locale));
    }
}
