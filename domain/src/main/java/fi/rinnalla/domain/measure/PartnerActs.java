package fi.rinnalla.domain.measure;

import java.time.LocalDate;
import java.util.List;

/** What partners did, wherever it is noted: of each partner the last time, which is enough to say that they did. */
public interface PartnerActs {
    /** Those who did an assignment that was held between these days. */
    List<PartnerAct> did(LocalDate first, LocalDate last);

    /** Those who met somebody in a relation between these days. */
    List<PartnerAct> met(LocalDate first, LocalDate last);

    /** Those who logged work that was done between these days; what was called off is none. */
    List<PartnerAct> logged(LocalDate first, LocalDate last);
}
