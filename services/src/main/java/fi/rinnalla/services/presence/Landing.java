package fi.rinnalla.services.presence;

/**
 * Where a short address leads.
 *
 * @param place the short name of the place it belongs to; empty for a line and for an address that is nobody's
 */
public record Landing(Page page, String place) {
    static final Landing NOWHERE_ELSE = new Landing(Page.HOME, "");

    public enum Page {
        HOME,
        HOURS,
        FEEDBACK
    }
}
