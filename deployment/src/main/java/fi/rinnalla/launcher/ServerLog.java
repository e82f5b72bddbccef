package fi.rinnalla.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server has written about its own start. */
record ServerLog(Path file) {

    private static final Pattern FAILED = Pattern.compile("Exception while \\w+ the app : ([^\n]{1,240})");
    private static final Pattern DESCRIBED = Pattern.compile("Exception Description: (The [^\n]{1,240})");
    private static final Pattern CLOSED = Pattern.compile("Rinnalla stays closed: ([^\n]+)");
    private static final Pattern READY = Pattern.compile("Payara Micro .* ready in ");

    boolean deploymentFailed() {
        return FAILED.matcher(text()).find();
    }

    /** What the application found wrong with its keys, schema or clock, if it found anything. */
    Optional<String> closed() {
        var found = CLOSED.matcher(text());
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    /** Payara says so whether or not what it was given could be deployed. */
    boolean saysReady() {
        return READY.matcher(text()).find();
    }

    /** In brackets, where there is one. */
    String reason() {
        return Stream.of(DESCRIBED, FAILED)
                .map(pattern -> pattern.matcher(text()))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> " (" + found.group(1).strip() + ")")
                .orElse("");
    }

    private String text() {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException notYet) {
            return "";
        }
    }
}
