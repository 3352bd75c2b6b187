package org.clearway.kit.sample;

import com.mongodb.MongoTimeoutException;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.time.LocalDate;
import java.util.List;
import org.clearway.eventing.EventingException;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Streams;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.Command;
import org.clearway.kit.Cursor;
import org.clearway.kit.NotFound;
import org.clearway.kit.NotYourAct;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.clearway.kit.sample.Thing.ThingId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/things")
@Allowed("clerk")
class SampleController {
    private final Streams<Thing, Thing.Event> things;

    SampleController(Streams<Thing, Thing.Event> things) {
        this.things = things;
    }

    @Operation(summary = "Đặt tên / Name a thing")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    ResponseEntity<Thing> name(@Valid @RequestBody NameRequest request, Command command) {
        String id = StreamId.newId();
        Outcome<Thing> done = things.execute(
                id,
                command.origin(),
                Streams.ANY_VERSION,
                state -> List.of(new Thing.Named(id, request.name(), request.occurredOn())));
        return Answers.created("/api/v1/things/" + done.loaded().id().id(), done.version(), done.state());
    }

    @Operation(summary = "Đổi tên / Rename a thing")
    @PostMapping("/{id}/name")
    ResponseEntity<Thing> rename(
            @PathVariable ThingId id, @Valid @RequestBody NameRequest request, Actor actor, Command command) {
        if (things.find(id.value()).isEmpty()) {
            throw new NotFound();
        }
        if (!actor.actsFor("agency-1")) {
            throw new NotYourAct("agency-1");
        }
        Outcome<Thing> done = things.execute(id.value(), command.origin(), command.expectedVersion(), state -> {
            if (request.name().equals("too early")) {
                throw new Thing.Refused.TooEarly();
            }
            return List.of(new Thing.Named(id.value(), request.name(), request.occurredOn()));
        });
        return Answers.ok(done.version(), done.state());
    }

    @Operation(summary = "Danh sách / List things")
    @Allowed(Allowed.ANY_ROLE)
    @GetMapping
    Page<String> list(Paging paging) {
        List<String> read = List.of("a", "b", "c").stream()
                .filter(item -> paging.cursor() == null
                        || item.compareTo(paging.cursor().part(0)) > 0)
                .limit(paging.toRead())
                .toList();
        return paging.page(read, item -> item, Cursor::of);
    }

    @Operation(summary = "Tham số / Parameters")
    @GetMapping("/parameters")
    Actor parameters(@RequestParam LocalDate on, @RequestParam(defaultValue = "1") @Max(9) int level, Actor actor) {
        return actor;
    }

    @Operation(summary = "Hỏng / Fails")
    @GetMapping("/failures/{kind}")
    Actor fail(@PathVariable String kind) {
        throw switch (kind) {
            case "database" -> new MongoTimeoutException("secret address");
            case "busy" -> new EventingException.JournalBusy();
            case "conflicts" -> new EventingException.TooManyConflicts(new StreamId("thing", "1"));
            case "large" -> new EventingException.CommandTooLarge(2, 1);
            default -> new IllegalStateException("a secret of ours");
        };
    }
}
