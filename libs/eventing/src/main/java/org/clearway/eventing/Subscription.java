package org.clearway.eventing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one listener reads: topics, and what to do with which type. Types that are not named are passed over.
 *
 * <p>A handler runs at least once per event, in order per subject; its effect and the memory of having had it must be
 * one atomic write ({@link Copies#apply} or a command by {@link Origin#reactionTo}). A handler that throws for a reason
 * other than a server being away gets its event parked, and later events of the same subject wait behind it.
 */
public final class Subscription {
    private final String name;
    private final Set<String> topics;
    private final Map<String, TypedHandler<?>> handlers;
    private final @Nullable Handler any;

    private Subscription(Builder builder) {
        name = builder.name;
        topics = Set.copyOf(builder.topics);
        handlers = Map.copyOf(builder.handlers);
        any = builder.any;
        if (topics.isEmpty() || (handlers.isEmpty() && any == null)) {
            throw new IllegalStateException("subscription " + name + " reads nothing");
        }
    }

    /** Takes one event with its body as the consumer's own record. */
    @FunctionalInterface
    public interface TypedConsumer<T> {
        void on(InboundEvent event, T body);
    }

    /** Takes one event of whatever type. */
    @FunctionalInterface
    public interface Handler {
        void on(InboundEvent event);
    }

    private record TypedHandler<T>(Class<T> body, TypedConsumer<T> consumer) {
        void handle(InboundEvent event, FactMapper mapper) {
            consumer.on(event, mapper.read(event.data(), body));
        }
    }

    /** @param name the consumer group; stable for ever, unique among listeners: {@code <service>.<what>} */
    public static Builder named(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    public Set<String> topics() {
        return topics;
    }

    /** The types that this listener does something with; contract tests compare them with the contract files. */
    public Set<String> types() {
        return handlers.keySet();
    }

    boolean wants(String type) {
        return any != null || handlers.containsKey(type);
    }

    /** Handles one event as the listener container does; also the way for tests to deliver one. */
    public void deliver(InboundEvent event, FactMapper mapper) {
        TypedHandler<?> handler = handlers.get(event.type());
        if (handler != null) {
            handler.handle(event, mapper);
        } else if (any != null) {
            any.on(event);
        }
    }

    /** Collects a subscription. */
    public static final class Builder {
        private final String name;
        private List<String> topics = List.of();
        private final Map<String, TypedHandler<?>> handlers = new LinkedHashMap<>();
        private @Nullable Handler any;

        private Builder(String name) {
            this.name = Objects.requireNonNull(name);
        }

        public Builder topics(String... names) {
            topics = List.of(names);
            return this;
        }

        /** @param body the consumer's own record with the fields it needs; a missing one should fail in its constructor */
        public <T> Builder on(String type, Class<T> body, TypedConsumer<T> consumer) {
            if (handlers.put(type, new TypedHandler<>(body, consumer)) != null) {
                throw new IllegalArgumentException("two handlers for " + type);
            }
            return this;
        }

        /** Everything that has no handler of its own. */
        public Builder onAny(Handler handler) {
            any = handler;
            return this;
        }

        public Subscription build() {
            return new Subscription(this);
        }
    }
}
