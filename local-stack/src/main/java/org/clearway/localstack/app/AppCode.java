package org.clearway.localstack.app;

import java.util.List;

/** What a JVM runs. */
public sealed interface AppCode permits BootJar, SupportCode {
    /** The end of the java command: the jar, or the class path and the main class. */
    List<String> arguments();

    /** Another one when the code is another one. */
    String fingerprint();
}
