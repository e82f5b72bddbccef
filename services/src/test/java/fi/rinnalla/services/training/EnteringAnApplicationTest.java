package fi.rinnalla.services.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.shared.Turns;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A trainer who writes down an application on the phone")
class EnteringAnApplicationTest {
    private final TrainingHouse house = new TrainingHouse();
    private final CardMaking making = (tenant, key) -> CardSecret.from(
            Arrays.copyOf(Digest.of(tenant + Arrays.toString(key)).bytes(), CardSecret.BYTES));
    private int lookedUp;
    private final CardLookups lookups = (tenant, secret) -> {
        lookedUp++;
        return Digest.of(tenant.value() + "|" + secret.bits());
    };
    private final EnteringAnApplication entering = new EnteringAnApplication(
            new KeepingAnEnteredApplication(house.intake(), house.auditing()),
            making,
            lookups,
            new Turns(),
            TrainingHouse.visitor());

    @Test
    void reads_the_words_of_a_new_card_aloud_and_the_same_ones_when_the_form_comes_again() {
        var first = (ApplyingOutcome.Done) entering.enter(house.form("1", "Utu"));

        assertThat(first.secret()).isPresent();
        assertThat(entering.enter(house.form("1", "Utu"))).isEqualTo(first);
        assertThat(entering.enter(house.form("1", "Toinen"))).isInstanceOf(ApplyingOutcome.Different.class);
        assertThat(house.shelves.applied).hasSize(1);
        assertThat(house.cards.made()).hasSize(1);
        assertThat(house.audit.kinds()).containsExactly(AuditAct.ENTERED_APPLICATION);
    }

    @Test
    void puts_it_on_the_card_whose_words_are_read_out_and_on_none_that_is_not_here() {
        var card = ((ApplyingOutcome.Done) entering.enter(house.form("1", "Utu")))
                .secret()
                .orElseThrow();

        assertThat(entering.enter(held("2", CardWords.of(card).spelled()))).isInstanceOf(ApplyingOutcome.Done.class);
        assertThat(house.cards.made()).hasSize(1);
        assertThat(house.shelves.applied.get(1).card())
                .isEqualTo(house.shelves.applied.get(0).card());

        var another = making.from(TrainingHouse.HERE, new byte[] {1});
        assertThat(entering.enter(held("3", CardWords.of(another).spelled())))
                .isEqualTo(new ApplyingOutcome.Refused(
                        List.of(new ApplicationSlip(ApplicationSlip.Part.CARD, ApplicationSlip.Reason.CARD_UNKNOWN))));
        assertThat(house.shelves.applied).hasSize(2);
    }

    @Test
    void is_told_what_to_mend_before_any_slow_work_is_done() {
        assertThat(entering.enter(house.form("1", " "))).isInstanceOf(ApplyingOutcome.Refused.class);
        assertThat(entering.enter(held("2", "nämä eivät ole sanoja"))).isInstanceOf(ApplyingOutcome.Refused.class);

        assertThat(lookedUp).isZero();
        assertThat(house.shelves.applied).isEmpty();
        assertThat(house.audit.kinds()).isEmpty();
    }

    @Test
    void enters_nothing_when_the_call_has_ended() {
        house.clock.moveOn(Duration.ofDays(12));

        assertThat(entering.enter(house.form("1", "Utu"))).isInstanceOf(ApplyingOutcome.NoCall.class);
        assertThat(house.cards.made()).isEmpty();
        assertThat(house.audit.kinds()).isEmpty();
    }

    private ApplicationForm held(String key, String words) {
        return new ApplicationForm(
                key, house.cohort, Language.FI, "Utu", "Salo", "", AnsweredBy.CARD, "", CardWish.HELD, words, false);
    }
}
