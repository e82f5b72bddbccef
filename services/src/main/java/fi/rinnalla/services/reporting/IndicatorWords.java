package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Terms;

/** What an indicator is called and counts, in words that are put down with a finished report. */
public interface IndicatorWords {
    /** @param terms how the organisation calls its things */
    Said of(IndicatorDefinition indicator, Language language, Terms terms);

    record Said(String name, String definition) {}
}
