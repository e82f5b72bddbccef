package fi.rinnalla.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUseKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A story for publishing")
class PublicStoryTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final LocalDate LAST = TODAY.plusMonths(6);
    private static final Sealed WORDS = new Sealed(new byte[] {1});

    private final StoryUse use = use(StoryUseKind.PUBLICATION, Optional.of(WORDS));

    @Test
    void begins_with_words_that_may_be_read_for_a_publication_and_for_no_longer() {
        assertThat(begun(use, LAST)).isPresent();
        assertThat(begun(use, LAST.plusDays(1))).isEmpty();
        assertThat(begun(use, TODAY.minusDays(1))).isEmpty();
        assertThat(begun(use(StoryUseKind.TRAINING, Optional.of(WORDS)), LAST)).isEmpty();
        assertThat(begun(use(StoryUseKind.PUBLICATION, Optional.empty()), LAST)).isEmpty();
    }

    @Test
    void comes_out_by_its_owners_yes_and_by_nothing_else() {
        var story = written();
        assertThat(story.accept(yes(Language.FI), leave(), TODAY)).isFalse();

        assertThat(story.offer(leave(), TODAY)).isTrue();
        assertThat(story.state(leave(), TODAY)).isEqualTo(StoryState.WITH_OWNER);
        assertThat(shown(story)).isEmpty();

        assertThat(story.accept(yes(Language.FI), leave(), TODAY)).isTrue();
        assertThat(story.state(leave(), TODAY)).isEqualTo(StoryState.OUT);
        assertThat(shown(story)).isPresent();
        assertThat(story.shown(StoryAudience.PRINT, Language.FI, leave(), TODAY))
                .isEmpty();
    }

    @Test
    void shows_a_changed_text_to_nobody_before_its_owner_has_accepted_that_too() {
        var story = out();
        story.write(Language.FI, UUID.randomUUID(), words(), leave(), TODAY);

        assertThat(shown(story)).isEmpty();
        assertThat(story.accept(yes(Language.FI), leave(), TODAY)).isFalse();
        story.offer(leave(), TODAY);
        story.accept(yes(Language.FI), leave(), TODAY);
        assertThat(shown(story)).isPresent();
    }

    @Test
    void shows_a_translation_only_where_its_owner_has_accepted_it() {
        var story = out();
        story.write(Language.SV, UUID.randomUUID(), words(), leave(), TODAY);

        assertThat(story.shown(StoryAudience.WEB, Language.SV, leave(), TODAY).map(StoryEdition::language))
                .contains(Language.FI);
        story.offer(leave(), TODAY);
        story.accept(yes(Language.FI, Language.SV), leave(), TODAY);
        assertThat(story.shown(StoryAudience.WEB, Language.SV, leave(), TODAY).map(StoryEdition::language))
                .contains(Language.SV);
    }

    @Test
    void leaves_its_copies_to_be_taken_away_when_it_is_over() {
        var story = out();
        var copy = UUID.randomUUID();
        story.copied(copy, CopyKind.LEAFLET, "Neuvola", TODAY);
        assertThat(story.copiesToTakeBack(leave(), TODAY)).isEmpty();

        story.withdraw(TODAY);
        assertThat(story.close(leave(), TODAY)).isTrue();
        assertThat(story.editions()).isEmpty();
        assertThat(story.copiesToTakeBack(leave(), TODAY)).hasSize(1);

        assertThat(story.copyTakenBack(copy, TODAY)).isTrue();
        assertThat(story.copiesToTakeBack(leave(), TODAY)).isEmpty();
        assertThat(story.copyNotTakenBack(copy, TODAY.plusDays(1))).isFalse();
        assertThat(story.copyNotTakenBack(copy, TODAY)).isTrue();
    }

    @Test
    void says_thirty_days_before_that_it_ends() {
        var story = out();

        assertThat(story.endsSoon(leave(), LAST.minusDays(31))).isFalse();
        assertThat(story.endsSoon(leave(), LAST.minusDays(30))).isTrue();
        assertThat(story.endsSoon(leave(), LAST.plusDays(1))).isFalse();
    }

    private Optional<StoryEdition> shown(PublicStory story) {
        return story.shown(StoryAudience.WEB, Language.FI, leave(), TODAY);
    }

    private PublicStory out() {
        var story = written();
        story.offer(leave(), TODAY);
        story.accept(yes(Language.FI), leave(), TODAY);
        return story;
    }

    private PublicStory written() {
        var story = begun(use, LAST).orElseThrow();
        story.write(Language.FI, UUID.randomUUID(), words(), leave(), TODAY);
        return story;
    }

    private Optional<StoryUse> leave() {
        return Optional.of(use);
    }

    private static SealedStory words() {
        return new SealedStory(WORDS, WORDS, Optional.empty());
    }

    private static StoryAnswer yes(Language... languages) {
        return new StoryAnswer(
                Set.of(languages), new StoryTerms(Set.of(StoryAudience.WEB), LAST), ByLine.NAMELESS, Optional.empty());
    }

    private static Optional<PublicStory> begun(StoryUse use, LocalDate until) {
        return PublicStory.begun(
                PublicStoryId.random(),
                use,
                new KeyId(UUID.randomUUID()),
                Digest.of("form"),
                new StoryTerms(Set.of(StoryAudience.WEB), until),
                TODAY);
    }

    private static StoryUse use(StoryUseKind kind, Optional<Sealed> shown) {
        return StoryUse.allowed(
                new StoryUseId(UUID.randomUUID()),
                new PartnerId(UUID.randomUUID()),
                new KeyId(UUID.randomUUID()),
                Digest.of("use"),
                new StoryLeave(StoryPart.EVERYBODY, kind, TODAY, LAST, true),
                WORDS,
                shown);
    }
}
