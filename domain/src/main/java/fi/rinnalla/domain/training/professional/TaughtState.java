package fi.rinnalla.domain.training.professional;

/** How far a training of professionals has come. */
public enum TaughtState {
    PLANNED,
    HELD,
    CANCELLED
}
