package org.clearway.localstack.walkthrough;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.clearway.localstack.secret.DemoSecrets;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.Stack;
import org.clearway.localstack.token.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays the README's story against the running system, once and told, or many times at once. */
@Command(
        name = "walkthrough",
        description = "Plays the story of the README against the running system and checks each outcome.")
public final class WalkthroughCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_UNDER_LOAD = Duration.ofMinutes(3);
    private static final String SEES_ALL = "analyst";

    @Option(names = "--gateway", description = "The gateway's address.")
    String gateway = Stack.GATEWAY;

    @Option(names = "--load", description = "Play so many stories at once, in silence.")
    int load;

    @Option(names = "--concurrency", description = "So many of them at a time.", defaultValue = "8")
    int concurrency = 8;

    @Option(names = "--run-label", description = "Marks all numbers of this run; made up when left out.")
    @Nullable
    String runLabel;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        boolean loaded = load > 0;
        Duration patience = loaded ? PATIENCE_UNDER_LOAD : PATIENCE;
        Installation installation = Installation.ofThisProject();
        Timings timings = new Timings();
        Tokens issuer = new Tokens(Stack.ISSUER, DemoSecrets.in(installation.secrets()));
        issuer.of(SEES_ALL); // says at once when nothing runs
        Api api = new Api(gateway, issuer, loaded ? patience : Duration.ZERO, timings);
        StackTime time = new StackTime(new Stack(installation, System.getenv()), Clock.systemUTC(), patience);
        RunLabel label = RunLabel.of(runLabel, time.now());
        MailBox mails = new MailBox(Stack.MAIL_WEB, Clock.systemUTC().instant());
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (LiveEvents live = new LiveEvents(api, SEES_ALL).start()) {
            List<Story> stories = IntStream.rangeClosed(1, Math.max(1, load))
                    .mapToObj(number -> {
                        Narrator narrator = loaded ? Narrator.SILENT : new TerminalNarrator(out);
                        Scene scene = new Scene(api, live, narrator, patience, label.prefix(number), !loaded);
                        return new Story(scene, new Cast(label, number, time.today()), mails);
                    })
                    .toList();
            if (loaded) {
                return new LoadRun(stories, concurrency, time, timings, out).play() ? 0 : 1;
            }
            tell(stories.getFirst(), time, timings, out);
            return 0;
        }
    }

    private static void tell(Story story, StackTime time, Timings timings, PrintWriter out) {
        story.untilTheClock();
        time.moveBehind(story.lastDay());
        story.afterTheClock();
        out.println();
        out.println("The story was played to its end; every outcome was as it must be.");
        out.println(LoadReport.line(timings.commands()).strip());
        out.flush();
    }
}
