package org.clearway.localstack.app;

import java.io.File;
import java.util.List;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.support.SupportApplication;

/** The support process: another main class on the class path of this command, from copies that a build leaves alone. */
public final class SupportCode implements AppCode {
    private final Installation installation;

    public SupportCode(Installation installation) {
        this.installation = installation;
    }

    @Override
    public List<String> arguments() {
        return List.of("-cp", classPath(), SupportApplication.class.getName());
    }

    @Override
    public String fingerprint() {
        return installation.root()
                + String.join(
                        "\n", ClassPathCopy.jars().stream().map(Fingerprint::of).toList());
    }

    void copy() {
        ClassPathCopy.to(installation.apps().resolve("support"));
    }

    private String classPath() {
        return String.join(
                File.pathSeparator,
                ClassPathCopy.jars().stream()
                        .map(jar -> String.valueOf(
                                installation.apps().resolve("support").resolve(jar.getFileName())))
                        .toList());
    }
}
