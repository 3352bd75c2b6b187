package org.clearway.localservers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A JVM that starts a child, tells its id in a file, and waits to be killed. */
final class ParentMain {
    private ParentMain() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        ServerProcess child = ServerProcess.start(
                "sleep",
                List.of("sleep", "120"),
                Map.of(),
                folder.resolve("child.log"),
                Lifetime.valueOf(arguments[0]));
        Files.writeString(folder.resolve("pid.new"), String.valueOf(child.pid()));
        Files.move(folder.resolve("pid.new"), folder.resolve("pid"), StandardCopyOption.ATOMIC_MOVE);
        new CountDownLatch(1).await();
    }
}
