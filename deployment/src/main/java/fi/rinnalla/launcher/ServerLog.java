package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the server has written about its own start. */
record ServerLog(Path file) {

    private static final String FAILED = "Exception while loading the app";
    private static final Pattern REASON = Pattern.compile(FAILED + " : ([^\n]{1,240})");
    private static final Pattern READY = Pattern.compile("Payara Micro .* ready in ");

    boolean deploymentFailed() {
        return text().contains(FAILED);
    }

    /** Payara says so whether or not what it was given could be deployed. */
    boolean saysReady() {
        return READY.matcher(text()).find();
    }

    /** In brackets, where there is one. */
    String reason() {
        var found = REASON.matcher(text());
        return found.find() ? " (" + found.group(1).strip() + ")" : "";
    }

    private String text() {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException notYet) {
            return "";
        }
    }
}
