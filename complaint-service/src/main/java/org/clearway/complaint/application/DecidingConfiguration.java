package org.clearway.complaint.application;

import org.clearway.complaint.domain.ComplaintDecider;
import org.clearway.complaint.domain.ComplaintRules;
import org.clearway.legalclock.LegalClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the law and the decider that asks them; malformed rule data stop the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintSettings.class)
class DecidingConfiguration {
    @Bean
    LegalClock legalClock() {
        return LegalClock.standard();
    }

    @Bean
    ComplaintDecider complaintDecider(LegalClock clock, ComplaintSettings settings) {
        return new ComplaintDecider(new ComplaintRules(clock, settings.warnBefore()));
    }
}
