package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.codevelopment.Change;
import fi.rinnalla.domain.codevelopment.ShownVerdicts;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.feedback.FollowsFeedback;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What came of feedback together with that of others; where enough of its authors see no change, it is opened once more. */
@Dependent
public class ThemesFollowFeedback implements FollowsFeedback {
    private final Themes themes;
    private final Clock clock;

    @Inject
    public ThemesFollowFeedback(Themes themes, Clock clock) {
        this.themes = themes;
        this.clock = clock;
    }

    @Override
    public boolean hasNews(FeedbackId id) {
        return themes.of(id).filter(it -> it.hasNewsFor(id)).isPresent();
    }

    @Override
    public boolean changedAnything(FeedbackId id) {
        return themes.of(id).filter(Theme::canBeLookedFor).isPresent();
    }

    @Override
    public void hear(FeedbackId id) {
        themes.of(id)
                .filter(Theme::canBeLookedFor)
                .flatMap(it -> themes.hold(it.id()))
                .ifPresent(this::reopenWhereNothingShows);
    }

    private void reopenWhereNothingShows(Theme theme) {
        theme.change(theme.round())
                .map(Change::inUseOn)
                .map(day -> ShownVerdicts.of(themes.verdicts(theme.id(), day)))
                .filter(ShownVerdicts::askAgain)
                .ifPresent(it -> theme.reopen(Helsinki.day(clock.instant())));
    }
}
