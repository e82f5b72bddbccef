package fi.rinnalla.domain.survey.measure;

import java.util.Locale;

/** What somebody comes from who says how it went. Figures of different doors are never added up. */
public enum ExitDoor {
    VISITS,
    CALLS,
    GROUPS,
    EVENTS;

    /** As classes and addresses begin. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
