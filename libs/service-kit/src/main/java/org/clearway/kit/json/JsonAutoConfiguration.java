package org.clearway.kit.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Strict JSON for every HTTP body; the journal's facts have a mapper of their own. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
class JsonAutoConfiguration {
    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }
}
