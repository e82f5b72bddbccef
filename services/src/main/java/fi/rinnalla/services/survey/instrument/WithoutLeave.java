package fi.rinnalla.services.survey.instrument;

import fi.rinnalla.domain.survey.instrument.InstrumentId;
import fi.rinnalla.domain.survey.instrument.Licence.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** An instrument that a survey uses and may not, and why. */
public record WithoutLeave(InstrumentId id, String name, Refusal why, Optional<LocalDate> until) {}
