package fi.rinnalla.domain.survey.instrument;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;
import java.util.List;
import java.util.Optional;

/** This organisation's instruments. */
public interface Instruments {
    /** By name. */
    List<Instrument> all();

    List<Instrument> usedBy(SurveyId survey);

    Optional<Instrument> find(InstrumentId id);

    Optional<Instrument> hold(InstrumentId id);

    Optional<Instrument> findByFormKey(Digest formKey);

    void add(Instrument instrument);
}
