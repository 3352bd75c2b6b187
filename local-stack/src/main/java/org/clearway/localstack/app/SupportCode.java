package org.clearway.localstack.app;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.concat(classPathArguments().stream(), Stream.of(SupportApplication.class.getName()))
                .toList();
    }

    /** The class path of the copies. */
    List<String> classPathArguments() {
        return List.of("-cp", classPath());
    }

    @Override
    public String fingerprint() {
        return installation.root()
                + String.join(
                        "\n", ClassPathCopy.jars().stream().map(Fingerprint::of).toList());
    }

    void copy() {
        ClassPathCopy.of(ClassPathCopy.jars(), installation.apps().resolve("support"));
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
