package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.ReportDesign;
import java.util.List;
import java.util.Optional;

/** The designs that come with the house, from its files. */
public interface ReadyDesigns {
    List<ReportDesign> all();

    default Optional<ReportDesign> find(DesignCode code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }
}
