package fi.rinnalla.domain.training;

/**
 * What it takes to complete a training here. It stands with the group, so that it does not change under anybody on the way.
 *
 * @param percent of the taught sessions, made up ones among them
 * @param visits to partner organisations
 */
public record CompletionRule(int percent, int visits) {
    public static final CompletionRule USUAL = new CompletionRule(80, 3);
    public static final int LEAST_PERCENT = 50;
    public static final int MOST_VISITS = 20;

    public CompletionRule {
        if (percent < LEAST_PERCENT || percent > 100 || visits < 0 || visits > MOST_VISITS) {
            throw new IllegalArgumentException("at least half of it, and not more than there is");
        }
    }

    /** Rounded up: four of five are needed where 75 in a hundred are. Nobody completes what was never taught. */
    int sessionsOf(int taught) {
        return Math.max(1, (taught * percent + 99) / 100);
    }
}
