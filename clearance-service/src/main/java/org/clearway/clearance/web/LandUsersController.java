package org.clearway.clearance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.clearway.clearance.application.CorrectingPersonalData;
import org.clearway.clearance.application.ReadingPersonalData;
import org.clearway.clearance.application.SeeingCases;
import org.clearway.clearance.application.SeenLandUser;
import org.clearway.clearance.domain.AgencyRef;
import org.clearway.clearance.domain.LandUserId;
import org.clearway.kit.Actor;
import org.clearway.kit.Allowed;
import org.clearway.kit.Answers;
import org.clearway.kit.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be read of land users. */
@RestController
@RequestMapping("/api/v1/land-users/{id}")
@Tag(name = "Land users")
class LandUsersController {
    private final SeeingCases cases;
    private final ReadingPersonalData reading;
    private final CorrectingPersonalData correcting;

    LandUsersController(SeeingCases cases, ReadingPersonalData reading, CorrectingPersonalData correcting) {
        this.cases = cases;
        this.reading = reading;
        this.correcting = correcting;
    }

    @Allowed(Allowed.ANY_ROLE)
    @Operation(summary = "Xem hồ sơ một người sử dụng đất / Show a land user")
    @GetMapping
    ResponseEntity<LandUserCaseView> show(@PathVariable String id, Actor actor) {
        SeenLandUser seen = cases.landUser(new LandUserId(id), new AgencyRef(actor.agency()))
                .orElseThrow(NotFound::new);
        return Answers.ok(seen.landUser().version(), LandUserCaseView.of(seen));
    }

    @Allowed({"officer", "head"})
    @Operation(summary = "Xem dữ liệu cá nhân, có ghi nhật ký / Read personal data, on record")
    @GetMapping("/personal-data")
    ResponseEntity<PersonalDataView> personalData(
            @PathVariable String id, @RequestParam AccessPurpose purpose, Actor actor) {
        return shown(reading.read(new LandUserId(id), new AgencyRef(actor.agency()), actor.subject(), purpose.name()));
    }

    @Allowed({"officer", "head"})
    @Operation(summary = "Nhập lại hoặc đính chính dữ liệu cá nhân / Enter or correct personal data, on record")
    @PutMapping("/personal-data")
    ResponseEntity<PersonalDataView> correct(
            @PathVariable String id, @Valid @RequestBody PersonalDataRequest request, Actor actor) {
        return shown(correcting.correct(
                new LandUserId(id), new AgencyRef(actor.agency()), actor.subject(), request.toFields()));
    }

    private static ResponseEntity<PersonalDataView> shown(Optional<Map<String, String>> fields) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new PersonalDataView(fields.orElseThrow(NotFound::new)));
    }
}
