package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.pair.FoundChange;
import fi.rinnalla.domain.survey.pair.Pair;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Starts, ends and pairs in memory. */
final class PairsOnAShelf implements Pairs {
    final List<StartAndEnd> both = new ArrayList<>();
    final List<Pair> pairs = new ArrayList<>();
    final List<FoundChange> changes = new ArrayList<>();

    @Override
    public Optional<StartAndEnd> with(SurveyId survey) {
        return both.stream()
                .filter(it -> it.start().equals(survey) || it.end().equals(survey))
                .findFirst();
    }

    @Override
    public List<StartAndEnd> all() {
        return List.copyOf(both);
    }

    @Override
    public void add(StartAndEnd it) {
        both.add(it);
    }

    @Override
    public Optional<Pair> find(SurveyId end, Digest key) {
        return pairs.stream()
                .filter(it -> it.survey().equals(end) && it.isFoundBy(key))
                .findFirst();
    }

    @Override
    public List<Pair> found(Collection<Digest> keys) {
        return pairs.stream()
                .filter(it -> keys.stream().anyMatch(it::isFoundBy))
                .toList();
    }

    @Override
    public List<Pair> of(SurveyId end) {
        return pairs.stream().filter(it -> it.survey().equals(end)).toList();
    }

    @Override
    public void add(Pair pair) {
        pairs.add(pair);
    }

    @Override
    public void remove(Pair pair) {
        pairs.remove(pair);
    }

    @Override
    public int forget(SurveyId end) {
        var before = pairs.size();
        pairs.removeIf(it -> it.survey().equals(end));
        return before - pairs.size();
    }

    @Override
    public List<FoundChange> changes(SurveyId end) {
        return changes.stream().filter(it -> it.survey().equals(end)).toList();
    }

    @Override
    public void add(FoundChange change) {
        changes.add(change);
    }
}
