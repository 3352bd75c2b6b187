package org.clearway.eventing;

/**
 * What a command led to.
 *
 * @param loaded the state after it; for a repeated command the state that its first run left behind
 * @param repeated true when this command id had its effect before
 */
public record Outcome<S>(Loaded<S> loaded, boolean repeated) {
    public S state() {
        return loaded.state();
    }

    public long version() {
        return loaded.version();
    }
}
