package fi.rinnalla.domain.codevelopment;

/** What is to be mended, and for whom. */
public record IdeaWords(String problem, String benefits, Proposer proposer) {
    public IdeaWords {
        problem = problem.strip();
        benefits = benefits.strip();
    }

    boolean sayNothing() {
        return problem.isEmpty() || benefits.isEmpty();
    }
}
