package org.clearway.localstack.stack;

import java.util.Locale;
import java.util.OptionalLong;
import org.clearway.localservers.ServerProcess;

/**
 * How a part is.
 *
 * @param pid its process id, 0 when it does not run
 * @param memoryKib resident memory, where the system tells
 */
public record PartStatus(String name, long pid, int port, State state, OptionalLong memoryKib) {
    private static final long KIB_PER_MIB = 1_024;

    /** Running and fit, running and not (yet) fit, ended without being told to, or not started. */
    public enum State {
        READY,
        NOT_READY,
        DEAD,
        STOPPED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static PartStatus running(Part part, ServerProcess process) {
        State state = part.isReady() ? State.READY : State.NOT_READY;
        return new PartStatus(part.name(), process.pid(), part.port(), state, ResidentMemory.kibOf(process.pid()));
    }

    static PartStatus notRunning(Part part, boolean wasStarted) {
        State state = wasStarted ? State.DEAD : State.STOPPED;
        return new PartStatus(part.name(), 0, part.port(), state, OptionalLong.empty());
    }

    /** One line: name, process id, port, state, memory. */
    public String line() {
        String process = pid == 0 ? "-" : String.valueOf(pid);
        String memory = memoryKib.isPresent() ? memoryKib.getAsLong() / KIB_PER_MIB + " MiB" : "-";
        return String.format(Locale.ROOT, "%-22s %8s %6d  %-9s %9s", name, process, port, state.word(), memory);
    }
}
