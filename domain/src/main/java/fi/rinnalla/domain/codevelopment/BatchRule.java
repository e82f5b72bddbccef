package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.shared.Floor;

/**
 * When feedback goes on to a development group: with so many clients at once, and after so many weeks with fewer one looks wider.
 */
public record BatchRule(int clients, int weeks) {
    private static final int USUAL_WEEKS = 4;

    public BatchRule {
        if (!Floor.isReachedBy(clients) || weeks < 1) {
            throw new IllegalArgumentException("a batch is never below the floor");
        }
    }

    public static BatchRule usual() {
        return new BatchRule(Floor.PEOPLE, USUAL_WEEKS);
    }
}
