package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of the database's programs, run to its end. PostgreSQL refuses to be root, so root steps into an empty user namespace. */
record Program(int exitCode) {

    private static final int PATIENCE_SECONDS = 180;

    static Program run(Path log, String... command) {
        try {
            var whole = new ArrayList<>(asSomebodyElse());
            whole.addAll(List.of(command));
            var builder = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Program(process.waitFor());
        } catch (IOException failed) {
            throw Refused.because("The program " + command[0] + " could not be run.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Refused.because("Interrupted while waiting for " + command[0] + ".", interrupted);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    void orRefuse(String sentence) {
        if (!succeeded()) {
            throw Refused.because(sentence);
        }
    }

    private static List<String> asSomebodyElse() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }
}
