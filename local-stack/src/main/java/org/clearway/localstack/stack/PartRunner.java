package org.clearway.localstack.stack;

import java.time.Duration;
import org.clearway.localservers.LogTail;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerFailed;
import org.clearway.localservers.ServerProcess;
import org.clearway.localservers.Waiting;

/** Starts and stops one part. */
public final class PartRunner {
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Part part;
    private final ProcessFile file;
    private final Installation installation;

    public PartRunner(Installation installation, Part part) {
        this.installation = installation;
        this.part = part;
        this.file = new ProcessFile(installation, part.name());
    }

    public boolean isRunning() {
        return file.running().isPresent();
    }

    /** Fails when somebody else holds a port that the part needs and does not hold itself. */
    public void requirePorts() {
        if (!isRunning()) {
            part.ports().forEach(Ports::requireFree);
        }
    }

    /** Starts the part unless it runs. */
    public void start(Progress progress) {
        if (isRunning()) {
            progress.say(part.name() + " runs");
            return;
        }
        LogRotation.rotate(installation.log(part.name()));
        part.start(file::write);
    }

    /** Waits until the part does its work; fails when it ends instead. */
    public void awaitReady(Progress progress) {
        ServerProcess process = file.running().orElseThrow(this::ended);
        if (!Waiting.until(() -> part.isReady() || !process.isRunning(), START_PATIENCE)) {
            throw new ServerFailed(part.name() + " is not ready after " + START_PATIENCE.toMinutes() + " minutes; see "
                    + process.log() + ".");
        }
        if (!process.isRunning()) {
            throw ended();
        }
        progress.say(part.name() + " is ready (process " + process.pid() + ", port " + part.port() + ")");
    }

    /** Stops the part if it runs. */
    public void stop(Progress progress) {
        file.running().ifPresent(process -> {
            process.stop(STOP_PATIENCE);
            progress.say(part.name() + " stopped");
        });
        file.delete();
    }

    public PartStatus status() {
        return file.running()
                .map(process -> PartStatus.running(part, process))
                .orElseGet(() -> PartStatus.notRunning(part, file.isThere()));
    }

    private ServerFailed ended() {
        return new ServerFailed(LogTail.explainEnd(part.name(), installation.log(part.name())));
    }
}
