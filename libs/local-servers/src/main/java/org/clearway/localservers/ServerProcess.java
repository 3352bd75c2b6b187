package org.clearway.localservers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A running operating-system process with its log: one that was started here, or one found by its id. */
public final class ServerProcess {
    private static final Duration KILL_PATIENCE = Duration.ofSeconds(20);

    /** Linux counts from the boot, whose time moves a little when the machine's clock is set right. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(5);

    /**
     * The shell becomes the server, so the id is the server's own. Its watchdog reads a pipe that only
     * the parent holds open: when the parent ends, even by kill -9, the read ends and the server is killed.
     */
    private static final String DIE_WITH_PARENT =
            "exec 3<&0; { cat <&3 >/dev/null 2>&1; kill -9 $$ 2>/dev/null; } & exec \"$@\" 3<&- </dev/null";

    /** A session of its own where the system has setsid: Ctrl-C in the terminal does not reach the server. */
    private static final String LIVE_ON =
            "if command -v setsid >/dev/null 2>&1; then exec setsid nohup \"$@\"; else exec nohup \"$@\"; fi";

    private final String name;
    private final ProcessHandle handle;
    private final Path log;

    private ServerProcess(String name, ProcessHandle handle, Path log) {
        this.name = name;
        this.handle = handle;
        this.log = log;
    }

    /**
     * Starts a program.
     *
     * @param name for messages
     * @param environment added to this JVM's own
     */
    public static ServerProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, Lifetime lifetime) {
        List<String> shell = new ArrayList<>(
                List.of("/bin/sh", "-c", lifetime == Lifetime.DETACHED ? LIVE_ON : DIE_WITH_PARENT, "sh"));
        shell.addAll(command);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(shell)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            if (lifetime == Lifetime.DETACHED) {
                builder.redirectInput(new File("/dev/null"));
            }
            return new ServerProcess(name, builder.start().toHandle(), log);
        } catch (IOException e) {
            throw new ServerFailed(name + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    /** The process with this id, if it runs and began at that moment; ids are used again after a while. */
    public static Optional<ServerProcess> find(String name, long pid, Instant startedAt, Path log) {
        return ProcessHandle.of(pid)
                .filter(found -> found.info()
                        .startInstant()
                        .map(start -> Duration.between(start, startedAt).abs().compareTo(START_TOLERANCE) < 0)
                        .orElse(true))
                .map(found -> new ServerProcess(name, found, log))
                .filter(ServerProcess::isRunning);
    }

    public String name() {
        return name;
    }

    public long pid() {
        return handle.pid();
    }

    public Path log() {
        return log;
    }

    /** When the process began, as the system tells it; the epoch where it does not. */
    public Instant startedAt() {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }

    public boolean isRunning() {
        return handle.isAlive() && !isZombie();
    }

    /** Asks the process to end, and kills it when it has not after the patience. */
    public void stop(Duration patience) {
        handle.destroy();
        if (!endsWithin(patience)) {
            kill();
        }
    }

    /** kill -9, and waits until the process is gone. */
    public void kill() {
        handle.destroyForcibly();
        endsWithin(KILL_PATIENCE);
    }

    private boolean endsWithin(Duration patience) {
        return Waiting.until(() -> !isRunning(), patience);
    }

    /** An ended process whose parent has not asked for its exit code still has an id. */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid()), "stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException e) {
            return false;
        }
    }

    /** This process, after a step of its start; when that fails, nobody would know of it later: it is killed. */
    ServerProcess killedUnless(Consumer<ServerProcess> step) {
        try {
            step.accept(this);
            return this;
        } catch (RuntimeException e) {
            kill();
            throw e;
        }
    }

    /** Waits a moment for the readiness check; fails as soon as the process has ended. */
    void awaitReady(Waiting.Check ready, Duration patience) {
        boolean ended = !Waiting.until(() -> ready.holds() || !isRunning(), patience);
        if (!isRunning()) {
            throw new ServerFailed(LogTail.explainEnd(name, log));
        }
        if (ended) {
            kill();
            throw new ServerFailed(name + " was not ready after " + TimeUnit.NANOSECONDS.toSeconds(patience.toNanos())
                    + " s; see " + log + ".");
        }
    }
}
