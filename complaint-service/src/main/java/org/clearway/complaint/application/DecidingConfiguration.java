package org.clearway.complaint.application;

import org.clearway.complaint.domain.ComplaintDecider;
import org.clearway.complaint.domain.ComplaintRules;
import org.clearway.complaint.domain.DenunciationDecider;
import org.clearway.complaint.domain.PetitionDecider;
import org.clearway.legalclock.LegalClock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the law and the deciders that ask them; malformed rule data stop the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintSettings.class)
class DecidingConfiguration {
    @Bean
    LegalClock legalClock() {
        return LegalClock.standard();
    }

    @Bean
    ComplaintRules complaintRules(LegalClock clock, ComplaintSettings settings) {
        return new ComplaintRules(clock, settings.warnBefore());
    }

    @Bean
    ComplaintDecider complaintDecider(ComplaintRules rules) {
        return new ComplaintDecider(rules);
    }

    @Bean
    PetitionDecider petitionDecider(ComplaintRules rules) {
        return new PetitionDecider(rules);
    }

    @Bean
    DenunciationDecider denunciationDecider(ComplaintRules rules) {
        return new DenunciationDecider(rules);
    }
}
