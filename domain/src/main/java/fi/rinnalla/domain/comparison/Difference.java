package fi.rinnalla.domain.comparison;

/** Two programmes whose intervals do not meet. Which is more is not said: it would be read as better. */
public record Difference(ReleasedProgramme first, ReleasedProgramme second) {}
