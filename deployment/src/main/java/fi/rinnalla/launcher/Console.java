package fi.rinnalla.launcher;

import java.io.PrintStream;

/** Says what is happening, in whole words, one line at a time. */
final class Console {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    void progress(String words) {
        say("Rinnalla: " + words + " …");
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
