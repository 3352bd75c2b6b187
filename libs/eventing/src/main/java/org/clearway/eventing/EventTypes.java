package org.clearway.eventing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one table that ties a sealed family of domain events to its types on the wire. Building it fails when a
 * permitted event has no type, so a new event cannot be forgotten; adding a field to an event changes its record only.
 */
public final class EventTypes<E> {
    private final Class<E> family;
    private final Map<Class<?>, String> types;
    private final Map<String, Class<? extends E>> classes;
    private final Map<String, Upcast> upcasts;

    private EventTypes(Builder<E> builder) {
        family = builder.family;
        types = Map.copyOf(builder.types);
        classes = Map.copyOf(builder.classes);
        upcasts = Map.copyOf(builder.upcasts);
    }

    private record Upcast(String to, UnaryOperator<ObjectNode> change) {}

    public static <E> Builder<E> of(Class<E> family) {
        return new Builder<>(family);
    }

    /** The types on the wire that this family is written as now. */
    public Set<String> names() {
        return new TreeSet<>(classes.keySet());
    }

    Fact encode(E event, java.time.LocalDate occurredOn, FactMapper mapper) {
        String type = types.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException("no type for " + event.getClass());
        }
        return new Fact(type, occurredOn, mapper.write(event));
    }

    /** Decodes an event of any version ever written, through the upcasters. */
    public E decode(String type, String data, FactMapper mapper) {
        Upcast upcast = upcasts.get(type);
        if (upcast == null) {
            Class<? extends E> known = classes.get(type);
            if (known == null) {
                throw new IllegalStateException("unknown event type " + type + " of " + family.getSimpleName());
            }
            return mapper.read(data, known);
        }
        ObjectNode node = upcast.change().apply(mapper.read(data, ObjectNode.class));
        return decode(upcast.to(), mapper.write(node), mapper);
    }

    /** Collects the table. */
    public static final class Builder<E> {
        private final Class<E> family;
        private final Map<Class<?>, String> types = new LinkedHashMap<>();
        private final Map<String, Class<? extends E>> classes = new HashMap<>();
        private final Map<String, Upcast> upcasts = new HashMap<>();

        private Builder(Class<E> family) {
            this.family = family;
        }

        public Builder<E> type(String name, Class<? extends E> event) {
            if (types.put(event, name) != null || classes.put(name, event) != null) {
                throw new IllegalArgumentException("twice in the table: " + name + " / " + event);
            }
            return this;
        }

        /** An old type that is no longer written: its JSON is changed into that of {@code to}. */
        public Builder<E> upcast(String from, String to, UnaryOperator<ObjectNode> change) {
            upcasts.put(from, new Upcast(to, change));
            return this;
        }

        public EventTypes<E> build() {
            requireAll(family);
            return new EventTypes<>(this);
        }

        private void requireAll(Class<?> type) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            if (permitted == null) {
                if (!types.containsKey(type)) {
                    throw new IllegalStateException("no type on the wire for " + type);
                }
                return;
            }
            for (Class<?> subclass : permitted) {
                requireAll(subclass);
            }
        }
    }
}
