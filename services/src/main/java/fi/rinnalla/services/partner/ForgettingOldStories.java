package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.OwnStories;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A story that nobody has changed for two years goes, and so do uses that ended long ago. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingOldStories implements HouseJob {
    private static final int AT_ONCE = 50;

    private final OwnStories stories;
    private final StoryUses uses;
    private final ForgettingAStory forgetting;
    private final Clock clock;

    @Inject
    public ForgettingOldStories(OwnStories stories, StoryUses uses, ForgettingAStory forgetting, Clock clock) {
        this.stories = stories;
        this.uses = uses;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var untouched = stories.untouchedSince(Retention.OWN_STORY.goesBefore(today), AT_ONCE);
        untouched.forEach(it -> forgetting.forget(it.partner()));
        var over = uses.outlived(
                Retention.STORY_USE.goesBefore(today), Retention.REMOVED_STORY_USE.goesBefore(today), AT_ONCE);
        over.forEach(forgetting::forget);
        return untouched.size() + over.size();
    }
}
