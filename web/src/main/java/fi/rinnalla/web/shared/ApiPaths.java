package fi.rinnalla.web.shared;

/** The part of the house where programs walk. Every answer there is for a program too, also one that says what went wrong. */
public final class ApiPaths {
    public static final String ROOT = "/api";
    public static final String DOCUMENT = "/api/v1/openapi.json";

    private ApiPaths() {}

    public static boolean hold(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}
