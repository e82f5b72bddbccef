package fi.rinnalla.services.story;

import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.story.PublicStory;
import fi.rinnalla.domain.story.SealedStory;
import fi.rinnalla.domain.story.StoryEdition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens and closes the words of stories, and knows the leave each one stands on. */
@Dependent
public class OpenedStories {
    private final StoryUses uses;
    private final ExperiencePartners partners;
    private final Seals seals;

    @Inject
    public OpenedStories(StoryUses uses, ExperiencePartners partners, Seals seals) {
        this.uses = uses;
        this.partners = partners;
        this.seals = seals;
    }

    Optional<StoryUse> leave(PublicStory story) {
        return story.use().flatMap(uses::find);
    }

    StorySheet sheet(PublicStory story, LocalDate today) {
        var leave = leave(story);
        var over = story.isOver(leave, today);
        return new StorySheet(
                story.id(),
                story.state(leave, today),
                called(story),
                story.audiences(),
                story.endsOn(),
                leave.map(it -> it.leave().until()),
                leave.flatMap(this::given),
                story.byLine(),
                over ? "" : penName(story),
                story.outOn(),
                story.withdrawnOn(),
                story.endsSoon(leave, today),
                over
                        ? List.of()
                        : story.editions().stream().map(it -> view(story, it)).toList(),
                story.copies().stream().map(it -> CopyView.of(it, today)).toList());
    }

    private String called(PublicStory story) {
        return partners.find(story.partner())
                .map(ExperiencePartner::profile)
                .map(it -> it.called())
                .orElse("");
    }

    /** As its owner shared them for this use. */
    Optional<String> given(StoryUse leave) {
        return leave.shown().map(it -> seals.open(leave.key(), StoryUse.shownOf(leave.id()), it));
    }

    String place(StoryUse leave) {
        return seals.open(leave.key(), StoryUse.placeOf(leave.id()), leave.place());
    }

    String penName(PublicStory story) {
        return story.penName()
                .map(it -> seals.open(story.key(), PublicStory.penNameOf(story.id()), it))
                .orElse("");
    }

    private EditionView view(PublicStory story, StoryEdition it) {
        return new EditionView(it.language(), words(story, it), it.writtenOn(), it.isAccepted());
    }

    StoryWords words(PublicStory story, StoryEdition it) {
        return new StoryWords(
                open(story, it, "title", Optional.of(it.words().title())),
                open(story, it, "body", Optional.of(it.words().body())),
                open(story, it, "note", it.words().note()));
    }

    private String open(
            PublicStory story, StoryEdition it, String column, Optional<fi.rinnalla.domain.shared.Sealed> sealed) {
        return sealed.map(words -> seals.open(story.key(), StoryEdition.placeOf(it.id(), column), words))
                .orElse("");
    }

    SealedStory sealed(PublicStory story, UUID edition, StoryWords words) {
        return new SealedStory(
                seals.seal(story.key(), StoryEdition.placeOf(edition, "title"), words.title()),
                seals.seal(story.key(), StoryEdition.placeOf(edition, "body"), words.body()),
                Optional.of(words.note())
                        .filter(it -> !it.isBlank())
                        .map(it -> seals.seal(story.key(), StoryEdition.placeOf(edition, "note"), it)));
    }
}
