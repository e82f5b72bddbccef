package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.codevelopment.group.AgendaSource;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the loop and the inbox say a group should talk about by a day. A theme that is not open to groups is not in it. */
@Dependent
public class AgendaFromData {
    private static final int THEMES = 200;
    private static final int MOST_DEBTS = 200;

    private final Themes themes;
    private final FeedbackItems items;
    private final Clock clock;

    @Inject
    public AgendaFromData(Themes themes, FeedbackItems items, Clock clock) {
        this.themes = themes;
        this.items = items;
        this.clock = clock;
    }

    /** Trials that end first, then changes to look at, then what is due, then the debts. */
    List<AgendaProposal> by(County county, LocalDate day) {
        var ofThemes = open(county)
                .filter(it -> !it.rests())
                .flatMap(it -> proposed(it, day).stream())
                .sorted(Comparator.comparing((AgendaProposal it) -> turn(it.source()))
                        .thenComparing(it -> it.on().orElse(day)));
        return Stream.concat(ofThemes, debts()).toList();
    }

    private static int turn(AgendaSource source) {
        return List.of(AgendaSource.TRIAL, AgendaSource.CHANGE, AgendaSource.THEME)
                .indexOf(source);
    }

    private static Optional<AgendaProposal> proposed(Theme it, LocalDate day) {
        return switch (it.step()) {
            case TRIAL ->
                it.trial()
                        .filter(trial -> !trial.until().isAfter(day))
                        .map(trial -> AgendaProposal.of(AgendaSource.TRIAL, it, trial.until()))
                        .or(() -> due(it, day));
            case IN_USE -> it.lastChange().map(change -> AgendaProposal.of(AgendaSource.CHANGE, it, change.inUseOn()));
            default -> due(it, day);
        };
    }

    private static Optional<AgendaProposal> due(Theme it, LocalDate day) {
        return it.nextOn().isAfter(day)
                ? Optional.empty()
                : Optional.of(AgendaProposal.of(AgendaSource.THEME, it, it.nextOn()));
    }

    private Stream<AgendaProposal> debts() {
        var late = items.countOverdue(Helsinki.day(clock.instant()), MOST_DEBTS);
        return late == 0
                ? Stream.empty()
                : Stream.of(new AgendaProposal(AgendaSource.DEBTS, Optional.empty(), "", Optional.empty(), late));
    }

    /** What members may read beforehand. */
    List<OpenTheme> themes(County county) {
        return open(county).filter(it -> !it.rests()).map(OpenTheme::of).toList();
    }

    /** Of what still goes on, where there is something to choose from. */
    List<ThemeIdeas> ideas(County county) {
        return open(county)
                .filter(it -> !it.rests() && !it.ideas().isEmpty())
                .map(ThemeIdeas::of)
                .toList();
    }

    private Stream<Theme> open(County county) {
        return themes.all(THEMES).stream()
                .filter(Theme::isOpenToGroups)
                .filter(it ->
                        county == County.WHOLE_COUNTRY || it.county() == county || it.county() == County.WHOLE_COUNTRY);
    }
}
