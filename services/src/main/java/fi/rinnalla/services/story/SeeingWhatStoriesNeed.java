package fi.rinnalla.services.story;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.story.OwnPublications;
import fi.rinnalla.domain.story.PublicStories;
import fi.rinnalla.domain.story.PublicStory;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says on the first page of the day which copies have to be taken away, what soon is no longer out, and what owners have answered. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingWhatStoriesNeed {
    private static final int MOST = 200;

    private final PublicStories stories;
    private final OwnPublications publications;
    private final OpenedStories opened;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingWhatStoriesNeed(
            PublicStories stories, OwnPublications publications, OpenedStories opened, Caller caller, Clock clock) {
        this.stories = stories;
        this.publications = publications;
        this.opened = opened;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever has nothing to do with it. */
    public OnStories today() {
        if (!caller.may(Permission.PUBLISH_STORIES)) {
            return new OnStories(0, 0, 0, 0);
        }
        var today = Helsinki.day(clock.instant());
        var soon = today.plusDays(PublicStory.DAYS_BEFORE);
        var told = today.minusDays(PublicStory.DAYS_TOLD - 1L);
        var all = stories.perhapsWaiting(today, soon, told, MOST);
        var copies = all.stream()
                .mapToInt(it -> it.copiesToTakeBack(opened.leave(it), today).size())
                .sum();
        var ending = (int)
                all.stream().filter(it -> it.endsSoon(opened.leave(it), today)).count();
        var answered = (int) all.stream().filter(it -> it.isAnsweredSince(told)).count();
        var publicationsEnding = publications.endingBetween(today, soon).size();
        return new OnStories(copies, ending, answered, publicationsEnding);
    }

    /** @param answered by their owners in the last days, with a yes or by taking the story back */
    public record OnStories(int copies, int ending, int answered, int publicationsEnding) {}
}
