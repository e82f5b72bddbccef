package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.OwnStories;
import fi.rinnalla.domain.partner.OwnStory;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryText;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partner works on their own story, and on nobody else's: there is no way to ask for a story but by being its owner. What
 * they do to it is written down nowhere.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_STORY)
public class KeepingMyStory {
    private final OwnStories stories;
    private final StoryUses uses;
    private final ExperiencePartners partners;
    private final ForgettingAStory forgetting;
    private final Seals seals;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingMyStory(
            OwnStories stories,
            StoryUses uses,
            ExperiencePartners partners,
            ForgettingAStory forgetting,
            Seals seals,
            Caller caller,
            Clock clock) {
        this.stories = stories;
        this.uses = uses;
        this.partners = partners;
        this.forgetting = forgetting;
        this.seals = seals;
        this.caller = caller;
        this.clock = clock;
    }

    /** Empty for whoever is in no register. */
    public Optional<MyStory> mine() {
        return me().map(it -> opened(it, stories.of(it.id())));
    }

    private MyStory opened(ExperiencePartner partner, Optional<OwnStory> story) {
        var used = uses.of(partner.id()).stream()
                .map(it -> UseRow.of(it, seals, today()))
                .toList();
        return new MyStory(
                story.map(this::texts).orElse(Map.of()),
                used,
                story.map(it -> Retention.OWN_STORY.lastDay(it.touchedOn())));
    }

    private Map<StoryPart, MyStory.Text> texts(OwnStory story) {
        return Stream.of(StoryPart.values())
                .flatMap(it -> story.text(it).stream())
                .collect(Collectors.toMap(StoryText::part, it -> opened(story, it)));
    }

    private MyStory.Text opened(OwnStory story, StoryText it) {
        return new MyStory.Text(open(story, it), it.writtenOn(), it.withdrawnOn(), it.canBeTakenBack());
    }

    private String open(OwnStory story, StoryText it) {
        return seals.open(story.key(), it.place(), it.body());
    }

    /** The same words once more change nothing, so that what stood before can still be brought back. */
    public void write(StoryPart part, String words) {
        var partner = held();
        var story = stories.hold(partner.id()).orElseGet(() -> begun(partner));
        var there = story.text(part);
        if (there.filter(it -> open(story, it).equals(words)).isEmpty()) {
            var id = there.map(StoryText::id).orElseGet(UUID::randomUUID);
            story.say(part, id, seals.seal(story.key(), StoryText.place(id), words), today());
        }
    }

    private OwnStory begun(ExperiencePartner partner) {
        var story = OwnStory.of(UUID.randomUUID(), partner.id(), seals.newKey(), today());
        stories.add(story);
        return story;
    }

    /** Returns whether anything stood there before. */
    public boolean takeBack(StoryPart part) {
        return stories.hold(held().id())
                .filter(it -> it.takeBack(part, today()))
                .isPresent();
    }

    /** It may be told again; where it was used, its leave is given anew. */
    public void bringBack(StoryPart part) {
        stories.hold(held().id()).ifPresent(it -> it.bringBack(part));
    }

    /** Versions and the uses of them: told to nobody any more. Returns how many uses ended by it. */
    public int withdraw(List<StoryPart> parts) {
        var partner = held();
        stories.hold(partner.id()).ifPresent(story -> parts.forEach(it -> story.withdraw(it, today())));
        return forgetting.withdraw(partner.id(), it -> parts.contains(it.leave().part()));
    }

    /** Everything at once, its key first. What the organisation still has to take out of use stays as something to do. */
    public void deleteEverything() {
        forgetting.forget(held().id());
    }

    private Optional<ExperiencePartner> me() {
        return partners.of(caller.staff()).filter(it -> it.state() != PartnerState.LEFT);
    }

    private ExperiencePartner held() {
        return me().flatMap(it -> partners.hold(it.id())).orElseThrow(() -> new NotFound(caller.staff()));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
