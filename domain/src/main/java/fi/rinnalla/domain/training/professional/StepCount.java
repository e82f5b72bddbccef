package fi.rinnalla.domain.training.professional;

/** So many went from this step to that one, as themselves or a worker wrote it down. */
public record StepCount(RatingSource source, int from, int to, int n) {
    public int difference() {
        return to - from;
    }
}
