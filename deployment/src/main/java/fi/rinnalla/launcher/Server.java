package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the one WAR, in a process of its own, on loopback and nowhere else. */
final class Server implements AutoCloseable {

    private static final int GRACE_SECONDS = 25;

    private final Process process;
    private final Path log;

    private Server(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param wars the first one stands at the root, each other one under its own name */
    static Server start(Home home, DataFolder data, int port, List<Path> wars, Map<String, String> environment) {
        try {
            var folder = data.file("server");
            Folders.delete(folder);
            data.folder("server");
            var program = ServerProgram.in(home.server());
            program.layOut(folder);
            var commands = folder.resolve("before-start.txt");
            Files.writeString(commands, ServerCommands.BEFORE_START);
            var log = data.folder("log").resolve("server.log");
            OwnersOnly.write(log, "");
            var builder = new ProcessBuilder(command(program, folder, commands, port, wars))
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            kept(data).remember(process.toHandle());
            return new Server(process, log);
        } catch (IOException failed) {
            throw Refused.because("The server could not be started.", failed);
        }
    }

    /** After a launcher was killed its server runs on. We hold the folder's lock, so it is nobody's now. */
    static void endWhatWasLeft(DataFolder data) {
        kept(data).endWhatWasLeft();
    }

    private static KeptProcess kept(DataFolder data) {
        return new KeptProcess(data.file("server.pid"));
    }

    private static List<String> command(ServerProgram program, Path folder, Path commands, int port, List<Path> wars)
            throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms96m",
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=224m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.timezone=Europe/Helsinki"));
        command.addAll(operators());
        command.addAll(program.startedIn(folder));
        command.addAll(List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                commands.toString()));
        wars.forEach(war -> command.addAll(List.of("--deploy", war.toString())));
        command.addAll(List.of("--contextroot", "/"));
        return command;
    }

    /** After ours, so that they hold. */
    private static List<String> operators() {
        var given = System.getenv().getOrDefault("RINNALLA_SERVER_OPTIONS", "").strip();
        return given.isEmpty() ? List.of() : List.of(given.split("\\s+"));
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void waitForEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        endWithin(GRACE_SECONDS);
    }

    /** Asks first; what does not hear within the grace is ended. */
    void endWithin(int seconds) {
        process.destroy();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
