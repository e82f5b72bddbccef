package fi.rinnalla.services.story;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.story.CopyKind;
import fi.rinnalla.domain.story.PublicStories;
import fi.rinnalla.domain.story.PublicStory;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.domain.story.StoryEdition;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Staff write a story from what its owner gave leave to use, send it to them, and keep track of copies. Only the owner's yes brings it out. */
@UseCase
@MayBeDoneBy(Permission.PUBLISH_STORIES)
public class PublishingStories {
    private static final int SHOWN = 200;

    private final PublicStories stories;
    private final StoryUses uses;
    private final ExperiencePartners partners;
    private final OpenedStories opened;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public PublishingStories(
            PublicStories stories,
            StoryUses uses,
            ExperiencePartners partners,
            OpenedStories opened,
            Seals seals,
            Auditing auditing,
            Clock clock) {
        this.stories = stories;
        this.uses = uses;
        this.partners = partners;
        this.opened = opened;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Where copies wait to be taken away comes first, then the newest. */
    public List<StorySheet> all() {
        return stories.all(SHOWN).stream()
                .map(it -> opened.sheet(it, today()))
                .sorted(Comparator.comparing(it -> it.copiesToTakeBack().isEmpty()))
                .toList();
    }

    /** The leave from which a story can be made. */
    public List<UsableLeave> leaves() {
        return uses.shared().stream()
                .filter(it -> PublicStory.isFor(it, today()))
                .map(this::usable)
                .toList();
    }

    /** Empty where no story can be made of it. */
    public Optional<UsableLeave> leave(StoryUseId id) {
        return uses.find(id).filter(it -> PublicStory.isFor(it, today())).map(this::usable);
    }

    private UsableLeave usable(StoryUse it) {
        var called = partners.find(it.partner()).orElseThrow().profile().called();
        return new UsableLeave(
                it.id(),
                called,
                opened.place(it),
                it.leave().until(),
                opened.given(it).orElse(""));
    }

    public StorySheet one(PublicStoryId id) {
        return stories.find(id).map(it -> opened.sheet(it, today())).orElseThrow(() -> new NotFound(id));
    }

    /** The same form twice begins it once. Empty where the leave is over, or does not reach so far. */
    public Optional<PublicStoryId> begin(StoryDraft draft) {
        var there = stories.findByFormKey(draft.formKey());
        return there.isPresent()
                ? there.map(PublicStory::id)
                : uses.hold(draft.leave()).flatMap(it -> begun(it, draft)).map(it -> added(it, draft));
    }

    private Optional<PublicStory> begun(StoryUse leave, StoryDraft draft) {
        return PublicStory.isFor(leave, today())
                ? PublicStory.begun(
                        PublicStoryId.random(), leave, seals.newKey(), draft.formKey(), draft.terms(), today())
                : Optional.empty();
    }

    private PublicStoryId added(PublicStory story, StoryDraft draft) {
        stories.add(story);
        say(story, draft.language(), draft.words());
        return story.id();
    }

    /** In one language. Returns whether it could still be written. */
    public boolean write(PublicStoryId id, Language language, StoryWords words) {
        return say(held(id), language, words);
    }

    private boolean say(PublicStory story, Language language, StoryWords words) {
        var edition = story.edition(language).map(StoryEdition::id).orElseGet(UUID::randomUUID);
        var written =
                story.write(language, edition, opened.sealed(story, edition, words), opened.leave(story), today());
        noteIf(written, AuditAct.WROTE_PUBLIC_STORY, story.id());
        return written;
    }

    public boolean offer(PublicStoryId id) {
        var story = held(id);
        var offered = story.offer(opened.leave(story), today());
        noteIf(offered, AuditAct.OFFERED_PUBLIC_STORY, id);
        return offered;
    }

    /** Nobody is asked, and it does not come back. */
    public boolean withdraw(PublicStoryId id) {
        var withdrawn = held(id).withdraw(today());
        noteIf(withdrawn, AuditAct.WITHDREW_PUBLIC_STORY, id);
        return withdrawn;
    }

    public void copied(PublicStoryId id, CopyKind kind, String place) {
        held(id).copied(UUID.randomUUID(), kind, place, today());
        auditing.note(AuditAct.CHANGED_STORY_COPIES, id.value());
    }

    /** Returns whether it was still to be taken away. */
    public boolean copyTakenBack(PublicStoryId id, UUID copy) {
        var done = held(id).copyTakenBack(copy, today());
        noteIf(done, AuditAct.CHANGED_STORY_COPIES, id);
        return done;
    }

    public boolean copyNotTakenBack(PublicStoryId id, UUID copy) {
        var undone = held(id).copyNotTakenBack(copy, today());
        noteIf(undone, AuditAct.CHANGED_STORY_COPIES, id);
        return undone;
    }

    private void noteIf(boolean changed, AuditAct act, PublicStoryId id) {
        if (changed) {
            auditing.note(act, id.value());
        }
    }

    private PublicStory held(PublicStoryId id) {
        return stories.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
