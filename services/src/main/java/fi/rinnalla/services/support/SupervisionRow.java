package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.SupervisedBy;
import java.time.LocalDate;
import java.util.UUID;

/** One supervision of a partner. @param undo the day on which it was noted is not over */
public record SupervisionRow(
        UUID id, LocalDate heldOn, int minutes, SupervisedBy givenBy, int together, boolean undo) {}
