package fi.rinnalla.domain.partner.assignment;

import java.time.LocalDate;

/** That day it was, so long, and so many were there. */
public record Held(LocalDate day, int minutes, Present present) {}
