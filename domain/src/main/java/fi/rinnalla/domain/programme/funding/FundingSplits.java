package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.util.List;

/** All that was said of what pays for which activity. */
public interface FundingSplits {
    List<FundingSplit> of(ActivityId activity);

    /** Kept until the transaction ends: nobody says anything of that activity meanwhile. */
    List<FundingSplit> hold(ActivityId activity);

    List<FundingSplit> of(ProgrammeId programme);

    boolean speakOf(EntryId grant);

    void add(FundingSplit split);

    void remove(FundingSplit split);
}
