package fi.rinnalla.domain.survey.measure;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;

/** What was answered after visits and calls, and the slips that are still good. */
public interface DoorTallies {
    /** Kept until the transaction ends; there from now on. */
    DoorTally hold(DoorId door, Quarter quarter, boolean coded, ExitQuestion question);

    List<DoorTally> of(Quarter quarter);

    void add(UnusedCode code);

    /** Whether it was good; it is gone then, whoever comes at the same moment. */
    boolean use(ExitCode code);

    /** How many slips are good. */
    int unused();

    /** Makes all slips void. Returns how many. */
    int voidAll();
}
