package fi.rinnalla.services.story;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.story.OwnPublications;
import fi.rinnalla.domain.story.PublicStories;
import fi.rinnalla.domain.story.PublicStory;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.domain.story.PublicationKind;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryEdition;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everybody may read what has come out, as long as it may be out. Asked each time: what was shown a minute ago says nothing of now. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ReadingStories {
    public static final int ROWS = 20;

    private static final int MOST = 50;

    private final PublicStories stories;
    private final OwnPublications publications;
    private final OpenedStories opened;
    private final Clock clock;

    @Inject
    public ReadingStories(PublicStories stories, OwnPublications publications, OpenedStories opened, Clock clock) {
        this.stories = stories;
        this.publications = publications;
        this.opened = opened;
        this.clock = clock;
    }

    public List<PublicStoryRow> stories(Language reader) {
        return stories.perhapsOut(today(), MOST).stream()
                .flatMap(it -> shown(it, reader).stream())
                .toList();
    }

    public Slice<PublicationRow> publications(Optional<PublicationKind> kind, Optional<After> after) {
        var page = publications.shown(today(), kind, after, ROWS);
        return new Slice<>(
                page.rows().stream().map(it -> PublicationRow.of(it, today())).toList(), page.next());
    }

    /** @throws NotFound where no story ever came out under this address */
    public ReadOutcome read(PublicStoryId id, Language reader) {
        var story = stories.find(id).filter(it -> it.outOn().isPresent()).orElseThrow(() -> new NotFound(id));
        return shown(story, reader).<ReadOutcome>map(ReadOutcome.Found::new).orElseGet(ReadOutcome.Gone::new);
    }

    private Optional<PublicStoryRow> shown(PublicStory story, Language reader) {
        return story.shown(StoryAudience.WEB, reader, opened.leave(story), today())
                .map(it -> row(story, it));
    }

    private PublicStoryRow row(PublicStory story, StoryEdition it) {
        return new PublicStoryRow(story.id(), it.language(), opened.words(story, it), opened.penName(story));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
