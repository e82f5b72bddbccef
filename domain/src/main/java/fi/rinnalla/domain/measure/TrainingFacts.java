package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.util.List;

/** Who was in training, as days. */
public interface TrainingFacts {
    /** Of every group of that programme that ran or runs. Tens, not thousands. */
    List<TrainingFact> participants(ProgrammeId programme);
}
