package fi.rinnalla.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process holds of the machine's memory, after everything it has been through. */
final class Memory {

    private static final int GOAL = 600;

    private Memory() {}

    static Outcome of(long pid) throws IOException, InterruptedException {
        var megabytes = kilobytes(pid) / 1024;
        return new Outcome(
                "resident memory of the server after all this load",
                megabytes + " MB",
                "<= " + GOAL + " MB",
                megabytes <= GOAL,
                "the Payara process, the bare servlets with it");
    }

    private static long kilobytes(long pid) throws IOException, InterruptedException {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (Files.exists(status)) {
            try (var lines = Files.lines(status)) {
                return number(
                        lines.filter(it -> it.startsWith("VmRSS:")).findFirst().orElseThrow());
            }
        }
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        return number(new String(ps.getInputStream().readAllBytes()));
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("\\D", ""));
    }
}
