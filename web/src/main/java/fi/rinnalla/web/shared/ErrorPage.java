package fi.rinnalla.web.shared;

/** One honest page for each way to fail: what happened, what to do, whom to call. */
public record ErrorPage(Chrome chrome, int status, String detail) implements Page {
    /** Statuses we have own words for; any other is told as the nearest of these. */
    static int told(int status) {
        return switch (status) {
            case 400, 403, 404, 405, 409, 410, 413, 421, 422, 429, 500, 503 -> status;
            default -> status >= 500 ? 500 : 404;
        };
    }

    public String key(String part) {
        return "error." + told(status) + "." + part;
    }
}
