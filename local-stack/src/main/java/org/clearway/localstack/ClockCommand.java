package org.clearway.localstack;

import java.time.Clock;
import java.time.Duration;
import org.clearway.localstack.clock.ClockMover;
import org.clearway.localstack.clock.ClockStep;
import org.clearway.localstack.clock.KnownDays;
import org.clearway.localstack.stack.CommandLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves the services' clock forward. */
@Command(name = "clock", description = "Moves the services' clock forward, as in +90d or +36h.")
final class ClockCommand extends StackCommand {
    @Parameters(description = "By how much: +90d, +36h or +15m.")
    String step = "";

    @Override
    public Integer call() {
        Duration forward = ClockStep.parse(step);
        installation().prepare();
        CommandLock.holding(installation(), () -> {
            Duration offset = new ClockMover(stack()).forward(forward);
            out().println("The clock is " + offset.toDays() + " days and " + offset.toHoursPart() + " hours ahead.");
            new KnownDays().warningAt(Clock.systemUTC().instant().plus(offset)).ifPresent(out()::println);
            out().flush();
        });
        return 0;
    }
}
