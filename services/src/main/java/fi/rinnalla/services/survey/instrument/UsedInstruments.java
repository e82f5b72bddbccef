package fi.rinnalla.services.survey.instrument;

import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.instrument.InstrumentId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which questions of a survey are taken from which instrument.
 *
 * @param used codes of questions, by instrument
 */
public record UsedInstruments(
        SurveyId id, Questionnaire asks, List<InstrumentRow> instruments, Map<InstrumentId, Set<String>> used) {}
