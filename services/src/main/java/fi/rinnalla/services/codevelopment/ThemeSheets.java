package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.Change;
import fi.rinnalla.domain.codevelopment.Decision;
import fi.rinnalla.domain.codevelopment.Idea;
import fi.rinnalla.domain.codevelopment.ShownVerdicts;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeItem;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.codevelopment.Trial;
import fi.rinnalla.domain.codevelopment.Width;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.codevelopment.ThemeSheet.ChangeRow;
import fi.rinnalla.services.codevelopment.ThemeSheet.DecisionRow;
import fi.rinnalla.services.codevelopment.ThemeSheet.IdeaRow;
import fi.rinnalla.services.codevelopment.ThemeSheet.Item;
import fi.rinnalla.services.codevelopment.ThemeSheet.TrialRow;
import fi.rinnalla.services.codevelopment.ThemeSheet.Words;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lays themes out for whoever asks: what too few have spoken of is there for nobody but those who gather. */
@Dependent
public class ThemeSheets {
    private final Themes themes;
    private final Publications publications;
    private final Places places;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ThemeSheets(Themes themes, Publications publications, Places places, Caller caller, Clock clock) {
        this.themes = themes;
        this.publications = publications;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    boolean isShown(Theme it) {
        return it.isOpenToGroups() || gathers();
    }

    ThemeRow row(Theme it) {
        var turns = it.turns();
        return new ThemeRow(
                it.id(),
                it.language(),
                it.title(),
                it.code(),
                it.county(),
                place(it),
                it.width(),
                it.isOpenToGroups(),
                it.itemCount(),
                gathers() ? it.waiting() : 0,
                it.step(),
                it.rests(),
                turns.get(turns.size() - 1).on(),
                it.owner(),
                it.nextOn(),
                it.late(today()),
                it.trial().map(Trial::measure),
                it.decisions().stream()
                        .filter(one -> one.round() == it.round())
                        .reduce((earlier, later) -> later)
                        .map(Decision::kind),
                it.ahead());
    }

    private Optional<String> place(Theme it) {
        return it.place()
                .filter(known -> gathers() || it.width() == Width.PLACE)
                .flatMap(places::find)
                .map(Place::name);
    }

    ThemeSheet sheet(Theme it) {
        return new ThemeSheet(
                row(it),
                it.pastTitles(),
                it.isPublished(),
                it.description(),
                it.continues().flatMap(themes::find).filter(this::isShown).map(ThemeChoice::of),
                it.widthSince(),
                it.openedOn(),
                it.round(),
                gathers(),
                gathers() ? it.items().stream().map(ThemeSheets::item).toList() : List.of(),
                words(it),
                it.ideas().stream().map(ThemeSheets::idea).toList(),
                it.trial().map(ThemeSheets::trial),
                it.decisions().stream().map(ThemeSheets::decision).toList(),
                it.lastChange().map(ThemeSheets::change),
                verdicts(it),
                it.turns(),
                today());
    }

    /** Only of what has gone on: what one alone has said is read by nobody else. */
    private List<Words> words(Theme it) {
        var gone = it.items().stream()
                .filter(one -> !one.waits())
                .map(ThemeItem::feedback)
                .toList();
        return publications.shared(gone, today()).stream()
                .map(ThemeSheets::words)
                .toList();
    }

    private static Words words(Publication it) {
        return new Words(it.language(), it.said(), it.paraphrase());
    }

    private Optional<ShownVerdicts> verdicts(Theme it) {
        return it.change(it.round())
                .filter(changed -> it.canBeLookedFor())
                .map(changed -> ShownVerdicts.of(themes.verdicts(it.id(), changed.inUseOn())));
    }

    private static Item item(ThemeItem it) {
        return new Item(it.feedback(), it.putOn(), it.waits());
    }

    private static IdeaRow idea(Idea it) {
        return new IdeaRow(it.id(), it.problem(), it.benefits(), it.proposer(), it.proposedOn());
    }

    private static TrialRow trial(Trial it) {
        return new TrialRow(it.idea().problem(), it.what(), it.where(), it.from(), it.until(), it.measure());
    }

    private static DecisionRow decision(Decision it) {
        return new DecisionRow(it.round(), it.kind(), it.reason(), it.decidedOn());
    }

    private static ChangeRow change(Change it) {
        return new ChangeRow(it.inUseOn(), it.words());
    }

    private boolean gathers() {
        return caller.may(Permission.GATHER_THEMES);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
