package fi.rinnalla.web.shared;

/** Something said above a form that is no mistake of its reader's: wait a moment, sent already, closed meanwhile. */
public record Notice(String kind, String heading, String words) {

    public static Notice ok(String words) {
        return new Notice("ok", "", words);
    }

    public static Notice warn(String heading, String words) {
        return new Notice("warn", heading, words);
    }
}
