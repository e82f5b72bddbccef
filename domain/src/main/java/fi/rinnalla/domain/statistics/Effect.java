package fi.rinnalla.domain.statistics;

/**
 * A change as it is said in words.
 *
 * @param chance whether "no change" is possible as well
 */
public record Effect(Size size, boolean up, boolean chance) {

    /** By Cohen's (1988) customary bounds of 0.2, 0.5 and 0.8, which say what is usual and not what matters. */
    public enum Size {
        HARDLY_ANY,
        SMALL,
        MODERATE,
        LARGE;

        static Size of(double response) {
            var much = Math.abs(response);
            if (much < 0.2) {
                return HARDLY_ANY;
            }
            if (much < 0.5) {
                return SMALL;
            }
            return much < 0.8 ? MODERATE : LARGE;
        }
    }

    static Effect of(PairedChange change) {
        var value = change.mean().value();
        var size = change.response().isPresent()
                ? Size.of(change.response().getAsDouble())
                : value == 0 ? Size.HARDLY_ANY : Size.LARGE;
        return new Effect(size, value > 0, change.mean().mayBeChance());
    }
}
