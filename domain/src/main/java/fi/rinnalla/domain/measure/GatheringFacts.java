package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** The meetings that are counted. */
public interface GatheringFacts {
    /** Those between these days that were not cancelled and whose attendance is written down. */
    List<GatheringFact> meetings(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay);
}
