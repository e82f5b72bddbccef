package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Rinnalla in a process of its own, as an operator starts it. */
record Launched(Process process, Path output) implements AutoCloseable {

    static Launched with(Path output, String... arguments) throws IOException {
        return inHome(Home.found(), output, arguments);
    }

    static Launched inHome(Home home, Path output, String... arguments) throws IOException {
        return start(List.of(), home, System.getProperty("java.class.path"), Map.of(), output, arguments);
    }

    /**
     * With more in its environment than we have.
     *
     * @param before a command that prepares something, and then becomes the command that follows it
     */
    static Launched after(List<String> before, Home home, Map<String, String> more, Path output, String... arguments)
            throws IOException {
        return start(before, home, System.getProperty("java.class.path"), more, output, arguments);
    }

    /** With more in its environment than we have. */
    static Launched knowing(Map<String, String> more, Path output, String... arguments) throws IOException {
        return start(List.of(), Home.found(), System.getProperty("java.class.path"), more, output, arguments);
    }

    /** With nothing but what was packaged, as {@code ./rinnalla} starts it. */
    static Launched delivered(Path output, String... arguments) throws IOException {
        var home = Home.found();
        var parts = List.of("classes", "launcher/*", "deployment/WEB-INF/lib/*");
        var path = parts.stream()
                .map(it -> home.war().resolveSibling("") + "/" + it)
                .collect(Collectors.joining(":"));
        return start(List.of(), home, path, Map.of(), output, arguments);
    }

    private static Launched start(
            List<String> before,
            Home home,
            String classPath,
            Map<String, String> more,
            Path output,
            String... arguments)
            throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Drinnalla.home=" + home.root(),
                "-cp",
                classPath,
                "fi.rinnalla.launcher.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(more);
        return new Launched(builder.start(), output);
    }

    /** Waits for it to say that it is ready. */
    Launched ready() throws Exception {
        var limit = Instant.now().plus(Duration.ofMinutes(10));
        while (!said().contains("Rinnalla is ready")) {
            assertThat(process.isAlive())
                    .as("still running; it said: %s", said())
                    .isTrue();
            assertThat(Instant.now()).as("in time; it said: %s", said()).isBefore(limit);
            Thread.sleep(200);
        }
        return this;
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(600, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    String lastLine() throws IOException {
        var lines = said().lines().toList();
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
