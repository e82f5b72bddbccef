package fi.rinnalla.domain.codevelopment.group;

/** How many have voted, and on which side of the table. Never for what. */
public record Turnout(int lived, int others) {
    public int all() {
        return lived + others;
    }

    /** No parent and no experience expert has voted yet. */
    public boolean nobodyWhoLivedIt() {
        return lived == 0;
    }
}
