package org.clearway.localstack.walkthrough;

import java.io.PrintWriter;
import java.util.List;

/** Tells a story in a terminal. */
final class TerminalNarrator implements Narrator {
    private final PrintWriter out;

    TerminalNarrator(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void step(int number, String title) {
        say("");
        say(number + ". " + title);
    }

    @Override
    public void act(String what, Answer answer) {
        Call call = answer.call();
        String version = answer.version() > 0 ? ", version " + answer.version() : "";
        String tries = answer.tries() > 1 ? ", try " + answer.tries() : "";
        say("   " + what);
        say("     " + call.method() + " " + call.path() + "  as " + call.user());
        say("     <- " + answer.brief() + version + "  (" + answer.took().toMillis() + " ms" + tries + ")");
    }

    @Override
    public void events(List<SeenEvent> events) {
        if (!events.isEmpty()) {
            say("     => " + Narrator.summary(events));
        }
    }

    @Override
    public void later(String what, List<SeenEvent> events) {
        if (!events.isEmpty()) {
            say("   => " + Narrator.summary(events) + "  (from: " + what + ")");
        }
    }

    @Override
    public void seen(String fact) {
        say("   ok " + fact);
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }
}
