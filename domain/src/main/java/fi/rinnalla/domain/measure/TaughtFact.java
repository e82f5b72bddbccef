package fi.rinnalla.domain.measure;

import java.time.LocalDate;

/** Something was taught that day, once or more often, and so many listened. */
public record TaughtFact(LocalDate day, int professionals, int students) {}
