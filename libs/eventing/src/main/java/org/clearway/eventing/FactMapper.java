package org.clearway.eventing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.clearway.eventing.json.SealedKinds;
import org.clearway.eventing.json.SingleValueRecords;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records to JSON and back, so that domain types need no annotation: a record whose only component is called
 * {@code value} is written as that value (typed ids), a sealed interface gets a {@code kind} with the record's simple
 * name, absent values are left out, unknown fields are ignored, dates are ISO text.
 */
public final class FactMapper {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SingleValueRecords())
            .annotationIntrospector(new SealedKinds())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(
                    inclusion -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** Writes the value as its declared, sealed type: with the {@code kind} that reading needs. */
    public <T> String write(T value, Class<T> declared) {
        return mapper.writerFor(declared).writeValueAsString(value);
    }

    /** Fails with a JacksonException where the text is not such a value. */
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** The mapper itself, for adapters that need trees. */
    public JsonMapper json() {
        return mapper;
    }
}
