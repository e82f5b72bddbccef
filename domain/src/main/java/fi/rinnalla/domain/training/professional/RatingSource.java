package fi.rinnalla.domain.training.professional;

/** How a rating came: by those who rated themselves, or by a worker off a sheet of paper, who then knows what stands on it. */
public enum RatingSource {
    THEMSELVES,
    PAPER
}
