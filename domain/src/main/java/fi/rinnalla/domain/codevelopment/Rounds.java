package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of a theme in each of its rounds: ideas, one trial at most, decisions, one change at most. */
final class Rounds {
    private final Theme theme;
    private final List<Idea> ideas;
    private final List<Trial> trials;
    private final List<Decision> decisions;
    private final List<Change> changes;

    Rounds(Theme theme, List<Idea> ideas, List<Trial> trials, List<Decision> decisions, List<Change> changes) {
        this.theme = theme;
        this.ideas = ideas;
        this.trials = trials;
        this.decisions = decisions;
        this.changes = changes;
    }

    /** The same twice is one. */
    void propose(IdeaId id, IdeaWords words, LocalDate today) {
        if (ideas(theme.round()).stream().noneMatch(it -> it.says(words))) {
            ideas.add(new Idea(theme, id, theme.round(), words, today));
        }
    }

    void tryOut(Idea idea, TrialPlan plan) {
        trials.add(new Trial(theme, idea, theme.round(), plan));
    }

    /** @param turn by number, with which it is told */
    void decide(int turn, DecisionKind kind, String reason, LocalDate today) {
        decisions.add(new Decision(theme, theme.round(), turn, kind, reason.strip(), today));
    }

    void change(Map<Language, String> words, LocalDate today) {
        changes.add(new Change(theme, theme.round(), words, today));
    }

    boolean haveChangedAnything() {
        return !changes.isEmpty();
    }

    /** In the order they were proposed. */
    List<Idea> ideas(int round) {
        return ideas.stream()
                .filter(it -> it.round() == round)
                .sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
    }

    Optional<Idea> idea(IdeaId id) {
        return ideas(theme.round()).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Optional<Trial> trial(int round) {
        return trials.stream().filter(it -> it.round() == round).findFirst();
    }

    /** Oldest first, of all rounds. */
    List<Decision> decisions() {
        return decisions.stream().sorted(Comparator.comparing(Decision::turn)).toList();
    }

    Optional<Change> change(int round) {
        return changes.stream().filter(it -> it.round() == round).findFirst();
    }

    /** What is in use, or was in the rounds before. */
    Optional<Change> lastChange() {
        return Stream.iterate(theme.round(), it -> it > 0, it -> it - 1)
                .flatMap(it -> change(it).stream())
                .findFirst();
    }
}
