package fi.rinnalla.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Signals to processes, as a machine in trouble would send them. */
final class Processes {
    private Processes() {}

    static List<ProcessHandle> family(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    static void signal(String name, List<ProcessHandle> processes) throws Exception {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(it -> command.add(Long.toString(it.pid())));
        new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    /** What it calls itself: PostgreSQL's say for whom they work. */
    static String title(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException goneMeanwhile) {
            return "";
        }
    }

    /** How many threads it has, as Linux counts them. */
    static int threads(ProcessHandle process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(it -> it.startsWith("Threads:"))
                    .map(it -> Integer.parseInt(it.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
