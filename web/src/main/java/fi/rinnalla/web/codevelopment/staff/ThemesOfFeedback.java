package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.GatheringThemes;
import fi.rinnalla.services.codevelopment.SeeingTheLoop;
import fi.rinnalla.services.codevelopment.ThemeChoice;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.staff.GoesUnder;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;

/** On the page of one feedback: under which theme it is, or where it could be put. */
@Dependent
class ThemesOfFeedback implements GoesUnder {
    @Inject
    private Provider<GatheringThemes> gathering;

    @Inject
    private Provider<SeeingTheLoop> seeing;

    @Inject
    private Caller caller;

    @Override
    public Optional<Under> of(FeedbackSheet sheet, Voice voice) {
        return caller.may(Permission.GATHER_THEMES) && sheet.state() != FeedbackState.SET_ASIDE
                ? Optional.of(under(sheet.id(), voice))
                : Optional.empty();
    }

    private Under under(FeedbackId id, Voice voice) {
        var here = "/tyo/palaute/" + id.value() + "/teema";
        var theme = gathering.get().of(id);
        var where = Field.of("alue", voice.say("theme.item.county")).hinted(voice.say("theme.item.county.hint"));
        var same = Choice.of("", voice.say("theme.item.county.same"), true);
        return new Under(
                theme.map(ThemeChoice::title),
                theme.map(it -> ThemePage.href(it.id())).orElse(here + "/uusi"),
                here,
                Field.of("aihe", voice.say("theme.item.which")),
                theme.isPresent() ? List.of() : themes(),
                where,
                NewThemePage.counties(new ThemeTexts(voice), same, Optional.empty()));
    }

    private List<Choice> themes() {
        return gathering.get().choices().stream()
                .map(it -> Choice.of(it.id().value().toString(), it.title(), false))
                .toList();
    }

    @Override
    public Optional<String> done(FeedbackId id, Language language) {
        if (!caller.may(Permission.GATHER_THEMES)) {
            return Optional.empty();
        }
        return gathering
                .get()
                .of(id)
                .flatMap(it -> seeing.get().one(it.id()).change())
                .flatMap(it -> language.fallback().stream()
                        .filter(it.words()::containsKey)
                        .map(it.words()::get)
                        .findFirst());
    }
}
