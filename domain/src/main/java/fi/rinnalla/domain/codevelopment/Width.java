package fi.rinnalla.domain.codevelopment;

/** How wide one looks for clients who speak of a theme, until they are so many that nobody can be known among them. */
public enum Width {
    PLACE,
    COUNTY,
    ORGANISATION;

    public boolean isWidest() {
        return this == ORGANISATION;
    }

    Width wider() {
        return this == PLACE ? COUNTY : ORGANISATION;
    }
}
