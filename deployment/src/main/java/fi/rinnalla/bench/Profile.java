package fi.rinnalla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Why: where the server's threads are while they serve, seen by Java Flight Recorder some hundred times a second. */
final class Profile {

    private static final Set<String> SAMPLES = Set.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
    private static final Set<String> WAITING = Set.of(
            "sun.nio.fs.LinuxWatchService.poll",
            "sun.nio.ch.EPoll.wait",
            "sun.nio.ch.Net.accept",
            "sun.nio.ch.FileDispatcherImpl.read0",
            "sun.nio.ch.NioSocketImpl.read");
    private static final int SHOWN = 8;

    private final Predicate<List<String>> wanted;
    private final Map<String, Integer> floors = new HashMap<>();
    private final Map<String, Integer> methods = new HashMap<>();
    private int seen;

    private Profile(Predicate<List<String>> wanted) {
        this.wanted = wanted;
    }

    /** Of a whole recording, whatever its threads did. */
    static List<String> in(Path recording) {
        try {
            return new Profile(frames -> !WAITING.contains(frames.get(0)))
                    .read(recording)
                    .lines("looks at threads at work");
        } catch (IOException notPossible) {
            return List.of("no profile: " + notPossible.getMessage());
        }
    }

    static List<String> of(long pid, Path folder, Runnable load) {
        try {
            var file = folder.resolve("bench.jfr");
            Files.deleteIfExists(file);
            jcmd(pid, "JFR.configure", "stackdepth=256");
            jcmd(pid, "JFR.start", "name=bench", "settings=profile");
            load.run();
            jcmd(pid, "JFR.stop", "name=bench", "filename=" + file);
            return new Profile(Profile::serves).read(file).lines("looks at threads that served");
        } catch (IOException notPossible) {
            return List.of("no profile: " + notPossible.getMessage());
        }
    }

    private static void jcmd(long pid, String... words) throws IOException {
        var command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
        command.addAll(List.of(words));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private Profile read(Path file) throws IOException {
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                var event = recording.readEvent();
                if (SAMPLES.contains(event.getEventType().getName())) {
                    count(event);
                }
            }
        }
        return this;
    }

    private void count(RecordedEvent event) {
        if (event.getStackTrace() == null) {
            return;
        }
        var frames = event.getStackTrace().getFrames().stream()
                .map(it -> it.getMethod().getType().getName() + "."
                        + it.getMethod().getName())
                .toList();
        if (wanted.test(frames)) {
            seen++;
            floors.merge(Whose.code(frames), 1, Integer::sum);
            methods.merge(frames.get(0), 1, Integer::sum);
        }
    }

    private static boolean serves(List<String> frames) {
        return frames.stream().anyMatch(it -> it.startsWith("org.apache.catalina.connector.CoyoteAdapter."));
    }

    private List<String> lines(String looks) {
        return List.of(seen + " " + looks, "in whose code: " + most(floors), "methods: " + most(methods));
    }

    private String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(it -> it.getKey() + " " + 100 * it.getValue() / Math.max(1, seen) + " %")
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
