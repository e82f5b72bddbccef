package fi.rinnalla.domain.partner.assignment;

import java.time.LocalDate;

/** A talk before or after: its day, and whether it was. */
public record Talk(LocalDate day, boolean held) {}
