package org.clearway.localservers;

import java.util.List;
import java.util.Map;

/**
 * How the JVM of a broker is set up.
 *
 * @param flags of the java command
 * @param environment added to this JVM's own
 */
public record BrokerJvm(List<String> flags, Map<String, String> environment) {
    /** glibc keeps an arena of memory per thread and core otherwise. */
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    public BrokerJvm {
        flags = List.copyOf(flags);
        environment = Map.copyOf(environment);
    }

    /** For tests and measurements: at full speed. */
    public static BrokerJvm fast() {
        return new BrokerJvm(List.of("-Xmx256m", "-XX:MaxMetaspaceSize=128m"), FEW_ARENAS);
    }

    /** For a machine that many other processes share: less memory and a faster start for some of its peak speed. */
    public static BrokerJvm small() {
        return new BrokerJvm(
                List.of(
                        "-Xmx192m",
                        "-XX:MaxMetaspaceSize=128m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=48m",
                        "-Xss512k"),
                FEW_ARENAS);
    }
}
