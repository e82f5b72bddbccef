package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.codevelopment.Change;
import fi.rinnalla.domain.codevelopment.Decision;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.Trial;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.codevelopment.TurnTaken;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The turns of a theme as its authors read them, each with what was said with it. */
final class MyTurns {
    private MyTurns() {}

    static List<MyTheme.MyTurn> of(Theme theme) {
        return theme.turns().stream().map(it -> turn(theme, it)).toList();
    }

    private static MyTheme.MyTurn turn(Theme theme, TurnTaken it) {
        return new MyTheme.MyTurn(it.turn(), it.on(), until(theme, it), words(theme, it));
    }

    private static Optional<LocalDate> until(Theme theme, TurnTaken it) {
        var isTrial = it.turn() == Turn.TRIAL || it.turn() == Turn.TRIAL_GOES_ON;
        return isTrial ? theme.trial(it.round()).map(Trial::until) : Optional.empty();
    }

    private static Map<Language, String> words(Theme theme, TurnTaken it) {
        return switch (it.turn()) {
            case TRIAL -> spoken(theme, theme.trial(it.round()).map(Trial::what));
            case TRIAL_GOES_ON, DECIDED_TO_USE, DECIDED_NO_CHANGE ->
                spoken(
                        theme,
                        theme.decisions().stream()
                                .filter(one -> one.turn() == it.number())
                                .findFirst()
                                .flatMap(Decision::reason));
            case IN_USE -> theme.change(it.round()).map(Change::words).orElse(Map.of());
            case HEARD, UNDERSTOOD, IDEA, CHECKED, REOPENED -> Map.of();
        };
    }

    private static Map<Language, String> spoken(Theme theme, Optional<String> words) {
        return words.map(it -> Map.of(theme.language(), it)).orElse(Map.of());
    }
}
