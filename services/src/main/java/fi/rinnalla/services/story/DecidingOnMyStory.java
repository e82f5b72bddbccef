package fi.rinnalla.services.story;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.story.ByLine;
import fi.rinnalla.domain.story.PublicStories;
import fi.rinnalla.domain.story.PublicStory;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.domain.story.StoryAnswer;
import fi.rinnalla.domain.story.StoryEdition;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A partner reads what would come out of their story, says yes to it as it is, and takes it back at any time without a reason. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_STORY)
public class DecidingOnMyStory {
    private final PublicStories stories;
    private final StoryUses uses;
    private final ExperiencePartners partners;
    private final OpenedStories opened;
    private final Seals seals;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public DecidingOnMyStory(
            PublicStories stories,
            StoryUses uses,
            ExperiencePartners partners,
            OpenedStories opened,
            Seals seals,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.stories = stories;
        this.uses = uses;
        this.partners = partners;
        this.opened = opened;
        this.seals = seals;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever is in no register. */
    public List<StorySheet> mine() {
        return me().map(stories::of).orElse(List.of()).stream()
                .filter(it -> it.isOffered() || it.outOn().isPresent())
                .map(it -> opened.sheet(it, today()))
                .toList();
    }

    public StorySheet one(PublicStoryId id) {
        return opened.sheet(own(id, stories.find(id)), today());
    }

    /** What became of a yes. */
    public enum Said {
        DONE,
        /** A word has changed since the page showed it. */
        OTHER_WORDS,
        /** Nobody asks any more, or the leave does not reach so far. */
        TOO_LATE
    }

    public Said accept(PublicStoryId id, OwnersYes yes) {
        var story = own(id, stories.hold(id));
        if (story.editions().stream().anyMatch(it -> isOther(story, it, yes))) {
            return Said.OTHER_WORDS;
        }
        if (!story.accept(answer(story, yes), opened.leave(story), today())) {
            return Said.TOO_LATE;
        }
        auditing.note(AuditAct.ACCEPTED_PUBLIC_STORY, id.value());
        return Said.DONE;
    }

    private boolean isOther(PublicStory story, StoryEdition it, OwnersYes yes) {
        var seen = yes.seen().get(it.language());
        return seen != null && !seen.equals(opened.words(story, it).fingerprint());
    }

    private StoryAnswer answer(PublicStory story, OwnersYes yes) {
        return new StoryAnswer(
                yes.seen().keySet(),
                yes.terms(),
                yes.penName().isPresent() ? ByLine.PEN_NAME : ByLine.NAMELESS,
                yes.penName().map(it -> seals.seal(story.key(), PublicStory.penNameOf(story.id()), it)));
    }

    /** It is gone from everywhere we reach before the next page is shown; the leave it stood on goes with it. */
    public boolean withdraw(PublicStoryId id) {
        var story = own(id, stories.hold(id));
        if (!story.withdraw(today())) {
            return false;
        }
        auditing.note(AuditAct.WITHDREW_PUBLIC_STORY, id.value());
        story.use()
                .flatMap(uses::hold)
                .filter(it -> it.withdraw(today()))
                .ifPresent(
                        it -> auditing.note(AuditAct.WITHDREW_STORY_USE, it.id().value()));
        return true;
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private PublicStory own(PublicStoryId id, Optional<PublicStory> story) {
        return story.filter(it -> me().filter(it.partner()::equals).isPresent()).orElseThrow(() -> new NotFound(id));
    }

    private Optional<PartnerId> me() {
        return partners.of(caller.staff())
                .filter(it -> it.state() != PartnerState.LEFT)
                .map(ExperiencePartner::id);
    }
}
