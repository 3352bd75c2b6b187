package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.FactMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What was written once must be read for ever: one stored sample of every type. */
class FactTypesTest {
    private static final FactMapper MAPPER = new FactMapper();
    private static final List<EventTypes<?>> ALL = List.of(
            FactTypes.UNITS,
            FactTypes.AGENCIES,
            FactTypes.COMPETENCES,
            FactTypes.IMPORTS,
            FactTypes.DIRECTIVES,
            FactTypes.PROJECTS,
            FactTypes.OBSTACLES);

    private static final List<String> OF_A_PERSON = List.of(
            "person",
            "citizen",
            "phone",
            "email",
            "account",
            "identity",
            "idnumber",
            "passport",
            "birth",
            "gender",
            "fullname",
            "firstname",
            "lastname",
            "complainant",
            "denouncer",
            "address");

    static Set<String> types() {
        Set<String> names = new TreeSet<>();
        ALL.forEach(table -> names.addAll(table.names()));
        return names;
    }

    @Test
    void hasAFactOfEveryType() {
        assertThat(EveryFact.byType().keySet()).containsExactlyInAnyOrderElementsOf(types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsWhatWasStored(String type) {
        assertThat(decode(type, sample(type))).isEqualTo(EveryFact.byType().get(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void writesWhatWasStored(String type) {
        Object fact = Objects.requireNonNull(EveryFact.byType().get(type));

        assertThat(MAPPER.json().readTree(MAPPER.write(fact)))
                .isEqualTo(MAPPER.json().readTree(sample(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void passesOverAFieldThatCameLater(String type) {
        String withMore = sample(type).replaceFirst("\\{", "{\"cameLater\": 1,");

        assertThat(decode(type, withMore)).isEqualTo(EveryFact.byType().get(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void namesNoPersonInAnyField(String type) {
        Object fact = Objects.requireNonNull(EveryFact.byType().get(type));

        assertThat(personal(MAPPER.json().readTree(MAPPER.write(fact)))).isEmpty();
    }

    @Test
    void wouldSeeAPersonInAField() {
        assertThat(personal(MAPPER.json().readTree("""
                        {"agency": "a", "holder": {"fullName": "x"}, "papers": [{"bankAccount": "1"}]}"""))).containsExactlyInAnyOrder("fullName", "bankAccount");
    }

    /** Fields, at whatever depth, whose name says that they hold something of a person. */
    private static List<String> personal(JsonNode node) {
        List<String> found = new ArrayList<>();
        node.properties().forEach(field -> {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            if (OF_A_PERSON.stream().anyMatch(name::contains)) {
                found.add(field.getKey());
            }
            found.addAll(personal(field.getValue()));
        });
        if (node.isArray()) {
            node.forEach(item -> found.addAll(personal(item)));
        }
        return found;
    }

    private static Object decode(String type, String data) {
        EventTypes<?> table = ALL.stream()
                .filter(known -> known.names().contains(type))
                .findFirst()
                .orElseThrow();
        return table.decode(type, data, MAPPER);
    }

    private static String sample(String type) {
        try (InputStream stream = FactTypesTest.class.getResourceAsStream("/samples/" + type + ".json")) {
            assertThat(stream).as("a stored sample of " + type).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
