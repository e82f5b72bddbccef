package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.FundingSplit;
import fi.rinnalla.domain.programme.funding.FundingSplits;
import java.util.ArrayList;
import java.util.List;

/** What was said of what pays, in memory; of one programme. */
public final class SplitsOnAShelf implements FundingSplits {
    private final List<FundingSplit> all = new ArrayList<>();

    @Override
    public List<FundingSplit> of(ActivityId activity) {
        return all.stream().filter(it -> it.activity().equals(activity)).toList();
    }

    @Override
    public List<FundingSplit> hold(ActivityId activity) {
        return of(activity);
    }

    @Override
    public List<FundingSplit> of(ProgrammeId programme) {
        return List.copyOf(all);
    }

    @Override
    public boolean speakOf(EntryId grant) {
        return all.stream().anyMatch(it -> it.said().split().grants().contains(grant));
    }

    @Override
    public void add(FundingSplit split) {
        all.add(split);
    }

    @Override
    public void remove(FundingSplit split) {
        all.remove(split);
    }
}
