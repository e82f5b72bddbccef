package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.util.List;

/** A line of a programme as it is typed. */
interface LineFields {
    List<Problem> problems(Voice voice);

    /** Only where there are no problems. */
    PutOutcome put(KeepingProgrammes keeping, ProgrammeId id, Digest key);
}
