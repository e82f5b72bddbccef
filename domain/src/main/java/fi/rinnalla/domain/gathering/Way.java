package fi.rinnalla.domain.gathering;

/** How people come together. */
public enum Way {
    PLACE,
    ONLINE,
    HYBRID;

    public boolean hasLink() {
        return this != PLACE;
    }

    public boolean hasPlace() {
        return this != ONLINE;
    }
}
