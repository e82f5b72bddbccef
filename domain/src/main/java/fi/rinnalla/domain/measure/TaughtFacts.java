package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** What was taught, each time once: as a training of professionals, or as an assignment of teaching that none answers. */
public interface TaughtFacts {
    List<TaughtFact> taught(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay);
}
