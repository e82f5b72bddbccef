package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import java.time.LocalDate;

/** One meeting that took place and was counted: of what, when, and how many came. */
public record GatheringFact(GatheringId gathering, GatheringKind kind, LocalDate day, Attendances came) {}
