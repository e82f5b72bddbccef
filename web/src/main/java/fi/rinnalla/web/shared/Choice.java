package fi.rinnalla.web.shared;

/** One of the answers to choose from. */
public record Choice(String value, String label, String hint, boolean chosen) {

    public static Choice of(String value, String label, boolean chosen) {
        return new Choice(value, label, "", chosen);
    }
}
