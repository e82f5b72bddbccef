package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.access.Role;
import java.time.LocalDate;

/** Who sees to a theme next, by role, and by when. */
public record Plan(Role owner, LocalDate nextOn) {}
