package fi.rinnalla.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The running product with its demonstration data: one for all journeys of a test run, started on an empty data folder. */
public final class House {
    private static House open;

    private final int port;
    private final Path data;
    private final Process process;
    private final LetterBox letters;
    private final Demo demo;
    private final String ready;

    private House(int port, Path data, Process process, LetterBox letters, String ready) {
        this.ready = ready;
        this.port = port;
        this.data = data;
        this.process = process;
        this.letters = letters;
        this.demo = Demo.read(data.resolve("demo.json"));
    }

    /** The house of this test run; started by the first who asks. */
    public static synchronized House open() {
        if (open == null) {
            open = start();
        }
        return open;
    }

    private static House start() {
        try {
            var data = Path.of("target", "house").toAbsolutePath();
            clear(data);
            var port = freePort();
            var letters = new LetterBox();
            var process = launch(port, data, letters.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "house"));
            var ready = awaitReady(process);
            return new House(port, data, process, letters, ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(int port, Path data, int mail) throws IOException {
        var builder = program("run", "--port", String.valueOf(port), "--data", data.toString());
        // All visitors of a test run live in one neighbourhood, which the limiter would rightly slow down.
        builder.environment().put("RINNALLA_LIMITS_GENEROSITY", "100000");
        builder.environment().put("RINNALLA_MAIL_HOST", "127.0.0.1");
        builder.environment().put("RINNALLA_MAIL_PORT", String.valueOf(mail));
        builder.environment().put("RINNALLA_MAIL_FROM", LetterBox.SENDER);
        builder.environment().put("RINNALLA_MAIL_STARTTLS", "false");
        builder.environment().put("RINNALLA_MAIL_AT", "now");
        return builder.start();
    }

    private static ProcessBuilder program(String... words) {
        var target = Path.of("target").toAbsolutePath();
        var path = String.join(":", target + "/classes", target + "/launcher/*", target + "/deployment/WEB-INF/lib/*");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Drinnalla.home=" + target.getParent().getParent(),
                "-cp",
                path,
                "fi.rinnalla.launcher.Main"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static String awaitReady(Process process) {
        var out = process.inputReader();
        var said = new StringBuilder();
        try {
            for (String line; (line = out.readLine()) != null; ) {
                said.append(line).append('\n');
                if (line.contains("Rinnalla is ready")) {
                    CompletableFuture.runAsync(() -> drain(out));
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the house did not open:\n" + said);
    }

    private static void drain(BufferedReader out) {
        out.lines().forEach(line -> {});
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** What the operator's console says, beside the running house. */
    List<String> admin(String... words) {
        var command = new ArrayList<>(List.of("admin"));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        try {
            var console = program(command.toArray(String[]::new)).start();
            var said = console.inputReader().lines().toList();
            if (console.waitFor() != 0) {
                throw new IllegalStateException(String.join("\n", said));
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the launcher said when the house was open. */
    String ready() {
        return ready;
    }

    /** Where this house's mail arrives. */
    LetterBox letters() {
        return letters;
    }

    public Demo demo() {
        return demo;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The address of a page at a tenant's door, for a browser, which knows every name under localhost. */
    public String url(String host, String path) {
        return "http://" + host + ":" + port + path;
    }

    /** A plain HTTP conversation with a door, without a browser, a cookie or a redirect followed. */
    public Knock knock(String host) {
        return Knock.at(port, host);
    }
}
