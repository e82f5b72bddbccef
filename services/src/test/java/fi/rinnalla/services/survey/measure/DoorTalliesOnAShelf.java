package fi.rinnalla.services.survey.measure;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts and slips in memory, all of one quarter. */
final class DoorTalliesOnAShelf implements DoorTallies {
    private final List<DoorTally> all = new ArrayList<>();
    private final Set<Digest> forms = new HashSet<>();
    private final Set<ExitCode> good;

    DoorTalliesOnAShelf(ExitCode... good) {
        this.good = new HashSet<>(List.of(good));
    }

    @Override
    public DoorTally hold(AskedAt at, Quarter quarter, boolean coded, ExitQuestion question) {
        return all.stream()
                .filter(it -> it.at().equals(at) && it.isCoded() == coded && it.question() == question)
                .findFirst()
                .orElseGet(() -> {
                    var tally = DoorTally.of(at, quarter, coded, question);
                    all.add(tally);
                    return tally;
                });
    }

    @Override
    public List<DoorTally> of(Quarter quarter) {
        return List.copyOf(all);
    }

    @Override
    public boolean isFirst(Digest form, LocalDate today) {
        return forms.add(form);
    }

    @Override
    public void isNotUsed(Digest form) {
        forms.remove(form);
    }

    @Override
    public void add(UnusedCode code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean use(ExitCode code) {
        return good.remove(code);
    }

    @Override
    public int unused() {
        return good.size();
    }

    @Override
    public int voidAll() {
        throw new UnsupportedOperationException();
    }
}
