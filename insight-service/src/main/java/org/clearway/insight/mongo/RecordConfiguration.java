package org.clearway.insight.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.RecordLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the record. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {
    /** The collection that everything else in this database is derived from. */
    static final String RECORD = "record";

    @Bean(destroyMethod = "close")
    RecordLog recordLog(MongoDatabase database, Clock clock, FactMapper mapper) {
        return new RecordLog(database, RECORD, clock, mapper);
    }
}
