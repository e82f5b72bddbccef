package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.domain.reporting.SectionChoice;
import fi.rinnalla.domain.reporting.SectionDesign;
import java.util.List;
import java.util.Map;

/**
 * An own design for whoever changes it.
 *
 * @param indicators all there are to choose from, by name
 */
public record DesignSheet(
        OwnDesignId id,
        int edition,
        String name,
        String readyName,
        List<Part> parts,
        Map<IndicatorCode, String> indicators) {

    /** A section as the house has it, and as the organisation wants it. */
    public record Part(SectionDesign ready, SectionChoice own) {}
}
