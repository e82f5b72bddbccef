package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.codevelopment.MoveOutcome.Moved;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Refusal;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Refused;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The steps that a theme takes forward. Each is judged before it is taken, and what belongs to it is kept in the theme's round. */
final class Steps {
    private final Theme theme;
    private final Rounds rounds;

    Steps(Theme theme, Rounds rounds) {
        this.theme = theme;
        this.rounds = rounds;
    }

    MoveOutcome understand(LocalDate today) {
        return when(Set.of(Step.HEARD), Turn.UNDERSTOOD, today);
    }

    MoveOutcome propose(IdeaId idea, IdeaWords words, LocalDate today) {
        if (words.sayNothing()) {
            return new Refused(Refusal.NOTHING_SAID);
        }
        var outcome =
                theme.step() == Step.IDEA ? new Moved(Step.IDEA) : when(Set.of(Step.UNDERSTOOD), Turn.IDEA, today);
        if (outcome instanceof Moved) {
            rounds.propose(idea, words, today);
        }
        return outcome;
    }

    MoveOutcome tryOut(TrialPlan plan, LocalDate today) {
        if (plan.saysNothing()) {
            return new Refused(Refusal.NOTHING_SAID);
        }
        if (plan.endsTooEarly()) {
            return new Refused(Refusal.ENDS_TOO_EARLY);
        }
        var idea = rounds.idea(plan.idea());
        if (idea.isEmpty()) {
            return new Refused(Refusal.UNKNOWN_IDEA);
        }
        var outcome = when(Set.of(Step.IDEA), Turn.TRIAL, today);
        if (outcome instanceof Moved) {
            rounds.tryOut(idea.get(), plan);
        }
        return outcome;
    }

    MoveOutcome takeIntoUse(String reason, LocalDate today) {
        var outcome = when(EnumSet.of(Step.IDEA, Step.TRIAL), Turn.DECIDED_TO_USE, today);
        return decided(DecisionKind.TAKE_INTO_USE, reason, outcome, today);
    }

    MoveOutcome goOnTrying(String reason, LocalDate until, LocalDate today) {
        if (theme.step() == Step.TRIAL && !until.isAfter(today)) {
            return new Refused(Refusal.ENDS_TOO_EARLY);
        }
        var outcome = when(Set.of(Step.TRIAL), Turn.TRIAL_GOES_ON, today);
        if (outcome instanceof Moved) {
            rounds.trial(theme.round()).orElseThrow().goesOnUntil(until);
        }
        return decided(DecisionKind.GO_ON_TRYING, reason, outcome, today);
    }

    MoveOutcome leaveAsItIs(String because, LocalDate today) {
        if (because.isBlank()) {
            return new Refused(Refusal.REASON_NEEDED);
        }
        var outcome = when(EnumSet.of(Step.UNDERSTOOD, Step.IDEA, Step.TRIAL), Turn.DECIDED_NO_CHANGE, today);
        if (outcome instanceof Moved) {
            theme.comeToRest();
        }
        return decided(DecisionKind.NO_CHANGE, because, outcome, today);
    }

    private MoveOutcome decided(DecisionKind kind, String reason, MoveOutcome outcome, LocalDate today) {
        if (outcome instanceof Moved) {
            rounds.decide(theme.turnsTaken(), kind, reason, today);
        }
        return outcome;
    }

    MoveOutcome change(Map<Language, String> words, Set<Language> spoken, LocalDate today) {
        if (spoken.stream().anyMatch(it -> words.getOrDefault(it, "").isBlank())) {
            return new Refused(Refusal.LANGUAGE_MISSING);
        }
        if (theme.rests()) {
            return new Refused(Refusal.NOT_FROM_HERE);
        }
        var outcome = when(Set.of(Step.DECIDED), Turn.IN_USE, today);
        if (outcome instanceof Moved) {
            rounds.change(words, today);
        }
        return outcome;
    }

    MoveOutcome check(LocalDate today) {
        var outcome = when(Set.of(Step.IN_USE), Turn.CHECKED, today);
        if (outcome instanceof Moved) {
            theme.comeToRest();
        }
        return outcome;
    }

    private MoveOutcome when(Set<Step> from, Turn turn, LocalDate today) {
        if (!from.contains(theme.step())) {
            return new Refused(Refusal.NOT_FROM_HERE);
        }
        return theme.isOpenToGroups() ? theme.take(turn, today) : new Refused(Refusal.NOT_OPEN_YET);
    }
}
