package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** The assignments that are counted. */
public interface AssignmentFacts {
    /** Those of any programme that were held between these days. */
    List<AssignmentFact> done(LocalDate firstDay, LocalDate lastDay);

    /** Those that were held between these days. */
    List<AssignmentFact> done(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay);
}
