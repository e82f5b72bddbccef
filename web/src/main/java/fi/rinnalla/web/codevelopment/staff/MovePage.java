package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.codevelopment.Proposer;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.ThemeSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One step of a theme, with what has to be said for it. */
public record MovePage(
        Chrome chrome, ThemeSheet it, Turn turn, List<Language> languages, MoveForm typed, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/move";

    public String back() {
        return ThemePage.href(it.row().id());
    }

    public String heading() {
        return new ThemeTexts(chrome.voice()).move(turn);
    }

    public String lead() {
        return say("theme.move." + Typed.low(turn) + ".lead");
    }

    public String kind() {
        return Typed.low(turn);
    }

    public boolean isIdea() {
        return turn == Turn.IDEA;
    }

    public boolean isTrial() {
        return turn == Turn.TRIAL;
    }

    public boolean isGoingOn() {
        return turn == Turn.TRIAL_GOES_ON;
    }

    public boolean needsReason() {
        return turn == Turn.DECIDED_TO_USE || turn == Turn.DECIDED_NO_CHANGE || isGoingOn();
    }

    public boolean isChange() {
        return turn == Turn.IN_USE;
    }

    public Field field(String name) {
        var hint = "theme." + name + ".hint";
        return Field.of(name, say("theme." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.typed(name))
                .among(problems);
    }

    public Field reason() {
        return Field.of("reason", say(turn == Turn.DECIDED_NO_CHANGE ? "theme.because" : "theme.reason"))
                .hinted(say("theme.reason.hint"))
                .holding(typed.typed("reason"))
                .among(problems);
    }

    public Field words(Language language) {
        var name = MoveForm.spoken(language);
        return Field.of(name, say("theme.words.in", "language", say("portal.language." + language.path())))
                .holding(typed.typed(name))
                .among(problems);
    }

    public int longest() {
        return MoveForm.LONGEST;
    }

    public int shorter() {
        return MoveForm.SHORT;
    }

    public List<Choice> proposers() {
        return Arrays.stream(Proposer.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        new ThemeTexts(chrome.voice()).proposer(it),
                        typed.proposer().equals(Optional.of(it))))
                .toList();
    }

    public List<Choice> ideas() {
        return it.ideas().stream()
                .map(idea -> Choice.of(
                        idea.id().value().toString(),
                        idea.problem(),
                        it.ideas().size() == 1 || typed.idea().equals(Optional.of(idea.id()))))
                .toList();
    }

    public Field ownerField() {
        return MoveForm.ownerField(chrome.voice(), problems);
    }

    public List<Choice> owners() {
        return typed.owners(chrome.voice(), it.row().owner());
    }

    public Field nextField() {
        return typed.nextField(chrome.voice(), "", problems);
    }
}
