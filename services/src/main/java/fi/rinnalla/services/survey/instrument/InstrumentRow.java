package fi.rinnalla.services.survey.instrument;

import fi.rinnalla.domain.survey.instrument.InstrumentId;
import fi.rinnalla.domain.survey.instrument.Licence;
import java.util.Optional;

/**
 * One of our instruments.
 *
 * @param against why it may not be used today; empty where it may
 * @param surveys how many surveys take questions from it
 */
public record InstrumentRow(
        InstrumentId id, String name, Licence licence, Optional<Licence.Refusal> against, int surveys) {}
