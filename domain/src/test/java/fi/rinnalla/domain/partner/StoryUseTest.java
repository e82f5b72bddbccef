package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The leave to use a story")
class StoryUseTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final LocalDate END = TODAY.plusMonths(3);

    @Test
    void ends_by_itself_and_never_lasts_longer_than_two_years() {
        var use = use(false);

        assertThat(use.isAllowedOn(END)).isTrue();
        assertThat(use.isAllowedOn(END.plusDays(1))).isFalse();
        assertThatThrownBy(() -> leave(StoryPart.PARENTS, TODAY.plusMonths(24).plusDays(1), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> leave(StoryPart.PARENTS, TODAY.minusDays(1), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_never_given_for_what_one_works_on_or_does_not_tell() {
        assertThatThrownBy(() -> leave(StoryPart.WORKING, END, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> leave(StoryPart.UNTOLD, END, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takes_the_words_from_the_organisation_with_it_and_leaves_it_something_to_do() {
        var use = use(true);
        assertThat(use.shown()).isPresent();
        assertThat(use.removeBy(TODAY)).isEmpty();

        assertThat(use.withdraw(TODAY)).isTrue();
        assertThat(use.withdraw(TODAY)).isFalse();

        assertThat(use.shown()).isEmpty();
        assertThat(use.isAllowedOn(TODAY)).isFalse();
        assertThat(use.removeBy(TODAY)).contains(TODAY.plusDays(14));
        assertThat(use.remove(TODAY)).isTrue();
        assertThat(use.removeBy(TODAY)).isEmpty();
    }

    @Test
    void leaves_nothing_to_do_for_an_organisation_that_was_never_told() {
        var use = use(false);
        use.withdraw(TODAY);

        assertThat(use.removeBy(TODAY)).isEmpty();
        assertThat(use.remove(TODAY)).isFalse();
    }

    @Test
    void that_was_told_is_taken_out_of_use_when_its_time_is_over() {
        assertThat(use(true).removeBy(END.plusDays(1))).contains(END);
    }

    @Test
    void can_be_given_again_on_the_day_of_the_mistake_and_before_it_was_taken_out_of_use() {
        var use = use(true);
        use.withdraw(TODAY);
        assertThat(use.allowAgain(TODAY.plusDays(1))).isFalse();
        assertThat(use.allowAgain(TODAY)).isTrue();
        assertThat(use.isAllowedOn(TODAY)).isTrue();
        assertThat(use.shown()).isEmpty();

        use.withdraw(TODAY);
        use.remove(TODAY);
        assertThat(use.allowAgain(TODAY)).isFalse();
        assertThat(use.removeNot(TODAY)).isTrue();
        assertThat(use.removeBy(TODAY)).isPresent();
    }

    private static StoryUse use(boolean shared) {
        return StoryUse.allowed(
                new StoryUseId(UUID.randomUUID()),
                new PartnerId(UUID.randomUUID()),
                new KeyId(UUID.randomUUID()),
                Digest.of("form"),
                leave(StoryPart.PARENTS, END, shared),
                new Sealed(new byte[] {1}),
                shared ? Optional.of(new Sealed(new byte[] {2})) : Optional.empty());
    }

    private static StoryLeave leave(StoryPart part, LocalDate until, boolean shared) {
        return new StoryLeave(part, StoryUseKind.TRAINING, TODAY, until, shared);
    }
}
