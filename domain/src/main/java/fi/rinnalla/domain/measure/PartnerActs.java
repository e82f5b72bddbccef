package fi.rinnalla.domain.measure;

import java.time.LocalDate;
import java.util.List;

/** What partners did beside assignments, wherever it is noted. */
public interface PartnerActs {
    /** Those who met somebody in a relation between these days. */
    List<PartnerAct> met(LocalDate first, LocalDate last);

    /** Those who logged work that was done between these days; what was called off is none. */
    List<PartnerAct> logged(LocalDate first, LocalDate last);
}
