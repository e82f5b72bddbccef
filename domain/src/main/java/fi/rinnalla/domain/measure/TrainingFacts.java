package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** Who was in training, as days. */
public interface TrainingFacts {
    /** Of that programme's groups that ran or run: whoever was there or was decided on between these days. */
    List<TrainingFact> participants(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay);
}
