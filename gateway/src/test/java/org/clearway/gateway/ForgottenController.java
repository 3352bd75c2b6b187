package org.clearway.gateway;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says nothing about who may call: nobody. */
@RestController
class ForgottenController {
    @GetMapping("/api/v1/forgotten")
    String forgotten() {
        return "must never be seen";
    }
}
