package fi.rinnalla.domain.training.professional;

/** When those who come are asked: before it begins, and when it is over. */
public enum RatingMoment {
    BEFORE,
    AFTER
}
