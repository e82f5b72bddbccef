package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.AskedAt;
import fi.rinnalla.domain.survey.measure.DoorTallies;
import fi.rinnalla.domain.survey.measure.DoorTally;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.UnusedCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was answered at doors, in memory; no slips. */
public final class TalliesByQuarter implements DoorTallies {
    private final Map<Quarter, List<DoorTally>> all = new HashMap<>();

    @Override
    public DoorTally hold(AskedAt at, Quarter quarter, boolean coded, ExitQuestion question) {
        var tally = DoorTally.of(at, quarter, coded, question);
        all.computeIfAbsent(quarter, it -> new ArrayList<>()).add(tally);
        return tally;
    }

    @Override
    public List<DoorTally> of(Quarter quarter) {
        return List.copyOf(all.getOrDefault(quarter, List.of()));
    }

    @Override
    public boolean isFirst(Digest form, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void isNotUsed(Digest form) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(UnusedCode code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean use(ExitCode code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int unused() {
        return 0;
    }

    @Override
    public int voidAll() {
        throw new UnsupportedOperationException();
    }
}
