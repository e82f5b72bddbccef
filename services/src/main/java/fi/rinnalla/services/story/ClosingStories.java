package fi.rinnalla.services.story;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.story.PublicStories;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** The words of a story that is over go with their key, and some time later all that is left of it. Nobody could see it in between. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ClosingStories implements HouseJob {
    private static final int AT_ONCE = 500;

    private final PublicStories stories;
    private final OpenedStories opened;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public ClosingStories(PublicStories stories, OpenedStories opened, Seals seals, Clock clock) {
        this.stories = stories;
        this.opened = opened;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var closed = stories.unclosed(AT_ONCE).stream()
                .filter(it -> it.close(opened.leave(it), today))
                .toList();
        closed.forEach(it -> seals.destroy(it.key()));
        var over = stories.outlived(Retention.CLOSED_STORY.goesBefore(today), AT_ONCE);
        over.forEach(stories::remove);
        return closed.size() + over.size();
    }
}
