package fi.rinnalla.domain.measure;

/** How often somebody came, adults and children apart: whoever comes five times is five. */
public record Attendances(int adults, int children) {
    public static final Attendances NONE = new Attendances(0, 0);

    public int all() {
        return adults + children;
    }

    public Attendances plus(Attendances others) {
        return new Attendances(adults + others.adults, children + others.children);
    }
}
