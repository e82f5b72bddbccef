package fi.rinnalla.domain.measure;

import java.time.LocalDate;

/** One time that something was taught: the day, and how many listened. */
public record TaughtFact(LocalDate day, int professionals, int students) {}
