package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.FirstName;
import java.time.LocalDate;
import java.util.Optional;

/** Who is away, who looks after what they carry, and from when until when. */
public record StandInWish(StaffId away, StaffId who, Optional<FirstName> firstName, LocalDate first, LocalDate last) {}
