package org.clearway.kit.mongo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param serverSelection how long a request waits for a primary before it is told that there is none
 * @param connect time to connect
 * @param read time for an answer
 * @param poolSize connections at most
 * @param poolWait how long a request waits for one of them
 */
@ConfigurationProperties("clearway.mongo")
record MongoSettings(
        @DefaultValue("3s") Duration serverSelection,
        @DefaultValue("2s") Duration connect,
        @DefaultValue("10s") Duration read,
        @DefaultValue("50") int poolSize,
        @DefaultValue("2s") Duration poolWait) {}
