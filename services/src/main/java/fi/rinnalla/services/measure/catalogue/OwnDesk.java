package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.OwnMeaning;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.OwnFigures.ProgrammeName;
import java.util.List;

/**
 * What is at hand where an organisation's own figures are written down.
 *
 * @param running the newest quarter for which there may be a figure
 */
public record OwnDesk(List<ProgrammeName> programmes, Quarter running) {

    /** One of its own indicators, as it is meant now. */
    public record Kept(IndicatorCode code, String name, OwnMeaning meaning) {}
}
