package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.Map;

/** The assignments that are counted. */
public interface AssignmentFacts {
    /** How many were held between these days, of each strand of which any was. */
    Map<Strand, Integer> held(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay);
}
