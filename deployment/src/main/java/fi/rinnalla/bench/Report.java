package fi.rinnalla.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Tells each outcome as soon as it is known, and all of them once more at the end. */
final class Report {

    private final PrintStream out;
    private final List<Outcome> outcomes = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    PrintStream out() {
        return out;
    }

    void progress(String words) {
        out.println("Rinnalla: " + words + " …");
        out.flush();
    }

    Outcome add(Outcome outcome) {
        outcomes.add(outcome);
        out.println(outcome.line());
        out.flush();
        return outcome;
    }

    void why(String what, List<String> lines) {
        out.println("Why \"" + what + "\" missed its goal:");
        lines.forEach(line -> out.println("  " + line));
    }

    void summary() {
        out.println();
        outcomes.forEach(it -> out.println(it.line()));
        var met = outcomes.stream().filter(Outcome::met).count();
        out.println(met + " of " + outcomes.size() + " goals met, on "
                + Runtime.getRuntime().availableProcessors() + " cores with Java "
                + Runtime.version().feature() + ".");
    }
}
