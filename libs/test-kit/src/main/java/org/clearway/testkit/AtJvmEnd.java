package org.clearway.testkit;

/** Closes what all tests of a JVM share. */
final class AtJvmEnd {
    private AtJvmEnd() {}

    static <T extends AutoCloseable> T close(T shared) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                shared.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
        return shared;
    }
}
