package fi.rinnalla.domain.survey.measure;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.List;

/** What was answered after visits, calls, groups and events, and the slips that are still good. */
public interface DoorTallies {
    /** Kept until the transaction ends; there from now on. */
    DoorTally hold(AskedAt at, Quarter quarter, boolean coded, ExitQuestion question);

    List<DoorTally> of(Quarter quarter);

    /** Whether that form has not been counted before; it has from now on. Only its hash is kept, tied to nothing, and a day. */
    boolean isFirst(Digest form, LocalDate today);

    /** Nothing came of the form: sent once more, it is counted. */
    void isNotUsed(Digest form);

    void add(UnusedCode code);

    /** Whether it was good; it is gone then, whoever comes at the same moment. */
    boolean use(ExitCode code);

    /** How many slips are good. */
    int unused();

    /** Makes all slips void. Returns how many. */
    int voidAll();
}
