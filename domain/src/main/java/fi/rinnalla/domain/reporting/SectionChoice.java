package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import java.util.List;

/** What an organisation changes of a section: whether it is there at all, how long it may be, what is counted in it. */
public record SectionChoice(DesignCode section, boolean kept, int longest, List<IndicatorCode> indicators) {
    public static final int MOST_INDICATORS = 40;

    public SectionChoice {
        indicators = List.copyOf(indicators);
        if (!SectionDesign.mayBeLimit(longest) || indicators.size() > MOST_INDICATORS) {
            throw new IllegalArgumentException("no choice for " + section);
        }
    }
}
