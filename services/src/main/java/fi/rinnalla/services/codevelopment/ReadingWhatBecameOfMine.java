package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.Change;
import fi.rinnalla.domain.codevelopment.Decision;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.codevelopment.Trial;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.codevelopment.TurnTaken;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.MyItems;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Each step of what came of one's own feedback, for the one who wrote it. What is read is no news any more. */
@UseCase
@MayBeDoneBy(Permission.READ_OWN_ITEMS)
public class ReadingWhatBecameOfMine {
    private final MyItems mine;
    private final Themes themes;

    @Inject
    public ReadingWhatBecameOfMine(MyItems mine, Themes themes) {
        this.mine = mine;
        this.themes = themes;
    }

    /** Empty where nothing has come of it yet. */
    public Optional<MyTheme> read(FeedbackId id) {
        mine.hold(id);
        return themes.of(id).flatMap(it -> themes.hold(it.id())).map(it -> {
            var fresh = it.seenBy(id);
            var turns = it.turns().stream().map(turn -> turn(it, turn)).toList();
            return new MyTheme(it.language(), it.title(), turns, fresh);
        });
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
