package org.clearway.clearance.application;

import org.clearway.clearance.domain.DatedWords;
import org.clearway.clearance.domain.LandUserDecider;
import org.clearway.clearance.domain.LegalRules;
import org.clearway.clearance.domain.PlanDecider;
import org.clearway.legalclock.LegalClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The deciders with the rule data; malformed data stops the start, naming file, line and column. */
@Configuration(proxyBeanMethods = false)
class LegalConfiguration {
    @Bean
    LegalRules legalRules(ClearanceSettings settings) {
        return new LegalRules(
                LegalClock.standard(), DatedWords.standard(), settings.warnBefore(), settings.effectWithinDays());
    }

    @Bean
    LandUserDecider landUserDecider(LegalRules rules) {
        return new LandUserDecider(rules);
    }

    @Bean
    PlanDecider planDecider(LegalRules rules) {
        return new PlanDecider(rules);
    }
}
