package fi.rinnalla.domain.partner;

/** What a fee is paid for: an hour, a time however long it took, or a kilometre. */
public enum FeeBasis {
    HOUR(60),
    TIME(1),
    KILOMETRE(1000);

    private final int whole;

    FeeBasis(int whole) {
        this.whole = whole;
    }

    /** So many minutes or metres are one of it. */
    public int whole() {
        return whole;
    }
}
