package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Starts the server once, on an empty database, and keeps what the JVM found out about its classes. To find, read and check
 * them is most of what a start does.
 */
record Rehearsal(Home home, Console console) {

    /** The archive is written while the JVM ends; on a busy machine that takes its time. */
    private static final int PATIENCE_SECONDS = 180;

    void hold() {
        var program = ServerProgram.in(home.server());
        if (Files.exists(program.classes())) {
            console.say("The server's classes are known already.");
            return;
        }
        try {
            var beside = program.classes().resolveSibling("classes.new");
            Files.deleteIfExists(beside);
            onceMoreIfRefused(() -> run("-XX:ArchiveClassesAtExit=" + beside));
            Files.move(beside, program.classes());
            Folders.delete(home.rehearsal());
            console.say("The server's classes are known: " + program.classes() + ".");
        } catch (IOException failed) {
            throw Refused.because("The server's classes could not be kept; it starts without, but slower.", failed);
        }
    }

    /** A server that has no archive yet starts for a minute or more, and on a busy machine it failed now and then. */
    private void onceMoreIfRefused(Runnable start) throws IOException {
        Folders.delete(home.rehearsal());
        try {
            start.run();
        } catch (Refused first) {
            console.say(first.getMessage() + " Once more.");
            Folders.delete(home.rehearsal());
            start.run();
        }
    }

    private void run(String jvm) {
        try (var opened = new Opened(console)) {
            var options = new RunOptions(Ports.anyFree(), home.rehearsal(), false, Optional.empty());
            var ground = Groundwork.lay(home, options, console, opened);
            console.progress("starting the server for practice");
            var environment = new HashMap<>(ground.environment());
            environment.put("JAVA_TOOL_OPTIONS", jvm);
            var server =
                    opened.keep(Server.start(home, ground.data(), options.port(), List.of(home.war()), environment));
            new Startup(server, new Health(options.port()), console).await();
            server.endWithin(PATIENCE_SECONDS);
        }
    }
}
