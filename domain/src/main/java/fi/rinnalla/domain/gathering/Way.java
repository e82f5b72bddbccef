package fi.rinnalla.domain.gathering;

/** How people come together. */
public enum Way {
    PLACE,
    ONLINE,
    HYBRID;

    /** Both ways at once is either of them too. */
    public boolean isAlso(Way other) {
        return this == other || this == HYBRID;
    }

    public boolean hasLink() {
        return this != PLACE;
    }

    public boolean hasPlace() {
        return this != ONLINE;
    }
}
