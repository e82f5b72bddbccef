package fi.rinnalla.web.shared;

import java.util.Optional;

/**
 * One honest page for each way to fail: what happened, what to do, whom to call.
 *
 * @param told what our words for it are filed under
 * @param home where its reader can begin again, where there is such a place
 * @param sent whether it answers a form, and not somebody who only came to read
 */
public record ErrorPage(Chrome chrome, String told, Optional<String> home, boolean sent) implements Page {
    /** A form that did not come from our own page: a 403 of its own kind. */
    static final String OF_A_FORM = ".form";

    /** Statuses we have own words for; any other is told as the nearest of these. */
    static int told(int status) {
        return switch (status) {
            case 400, 403, 404, 405, 409, 410, 413, 421, 422, 429, 500, 503 -> status;
            default -> status >= 500 ? 500 : 404;
        };
    }

    public String key(String part) {
        return "error." + told + "." + part;
    }

    /** What somebody at work can do about it. */
    public String toDo() {
        return switch (told) {
            case "403" -> "staff.error.ask";
            case "413" -> "staff.error.shorten";
            case "429", "500", "503" -> "staff.error.wait";
            default -> "staff.error.start";
        };
    }

    /** Our fault. It may pass by itself: then the same address shows what was looked for. */
    public boolean mayPass() {
        return isOurs() && !sent;
    }

    /** Our fault, and nobody can say whether what was sent had already been kept. */
    public boolean mayBeKept() {
        return isOurs() && sent;
    }

    private boolean isOurs() {
        return told.startsWith("5");
    }
}
