package fi.rinnalla.domain.shared;

/** The floor below which a number about people is shown to nobody: it would say who they are. */
public final class Floor {
    /** So many it takes. */
    public static final int PEOPLE = 5;

    private Floor() {}

    public static boolean isReachedBy(int many) {
        return many >= PEOPLE;
    }
}
