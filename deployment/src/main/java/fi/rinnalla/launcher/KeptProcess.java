package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Remembers a child process in a file, so that the next start can end it if this launcher is killed. */
record KeptProcess(Path file) {

    private static final int GRACE_SECONDS = 25;

    void remember(ProcessHandle process) throws IOException {
        OwnersOnly.write(file, process.pid() + " " + begin(process));
    }

    /** A process number is used again; the moment of its beginning is not. */
    void endWhatWasLeft() {
        left().ifPresent(KeptProcess::end);
    }

    private Optional<ProcessHandle> left() {
        try {
            var words = Files.exists(file) ? Files.readString(file).split(" ") : new String[0];
            return words.length == 2
                    ? ProcessHandle.of(Long.parseLong(words[0]))
                            .filter(it -> begin(it).equals(words[1]))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, GRACE_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly();
    }

    private static String begin(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
