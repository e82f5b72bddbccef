package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.OwnStories;
import fi.rinnalla.domain.partner.OwnStory;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Ends the uses of a story, and the story itself. It opens nothing: keys are destroyed without reading what they close. What
 * was shared with the organisation and is still in use stays as something to take out of use, without any of the words.
 */
@Dependent
public class ForgettingAStory {
    private final OwnStories stories;
    private final StoryUses uses;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingAStory(OwnStories stories, StoryUses uses, Seals seals, Auditing auditing, Clock clock) {
        this.stories = stories;
        this.uses = uses;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    int withdraw(PartnerId partner, Predicate<StoryUse> which) {
        var ended = uses.of(partner).stream()
                .filter(which)
                .filter(it -> it.withdraw(today()))
                .toList();
        ended.stream()
                .filter(it -> it.leave().shared())
                .forEach(
                        it -> auditing.note(AuditAct.WITHDREW_STORY_USE, it.id().value()));
        return ended.size();
    }

    void forget(PartnerId partner) {
        stories.hold(partner).ifPresent(this::forget);
        withdraw(partner, it -> true);
        uses.of(partner).stream().filter(it -> it.removeBy(today()).isEmpty()).forEach(this::forget);
    }

    void forget(OwnStory story) {
        seals.destroy(story.key());
        stories.remove(story);
    }

    void forget(StoryUse use) {
        seals.destroy(use.key());
        uses.remove(use);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
