package org.clearway.localservers;

/** How long a child process lives. */
public enum Lifetime {
    /** Dies with the JVM that started it, however that ends. */
    WITH_PARENT,
    /** Lives on when the JVM that started it ends, and when its terminal closes. */
    DETACHED
}
