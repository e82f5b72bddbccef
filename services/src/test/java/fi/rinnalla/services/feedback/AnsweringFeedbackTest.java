package fi.rinnalla.services.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.AnswerOutcome;
import fi.rinnalla.domain.feedback.AnswerOutcome.Refusal;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.NoTemplates;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A worker with feedback on the desk")
class AnsweringFeedbackTest {
    private final Workplace place = new Workplace();
    private final StaffId me = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId colleague = place.accounts.hire("tyontekija2", Role.WORKER);
    private final Feedback feedback = place.given("Ovi oli lukossa 3.4.2026.", UseOfWords.THEME_ONLY, true);

    @Test
    void pays_the_debt_with_an_answer_and_the_act_is_noted_without_its_words() {
        assertThat(answering(me).answer(feedback.id(), "Avaamme oven ajoissa. "))
                .isInstanceOf(AnswerOutcome.Given.class);

        assertThat(feedback.state()).isEqualTo(FeedbackState.ANSWERED);
        var answer = feedback.answers().get(0);
        assertThat(new SealedWords(place.seals).answer(feedback, answer)).contains("Avaamme oven ajoissa.");
        assertThat(answer.role()).isEqualTo(Role.WORKER);
        assertThat(place.audit.kinds()).containsExactly(AuditAct.ANSWERED);
    }

    @Test
    void says_no_change_because_and_that_is_a_full_answer() {
        new AnsweringNoChange(giving(me)).because(feedback.id(), "Tila on vuokralla.");

        assertThat(feedback.state()).isEqualTo(FeedbackState.NO_CHANGE);
        assertThat(feedback.owed()).isFalse();
    }

    @Test
    void finds_that_a_colleague_was_faster_and_changes_nothing() {
        answering(colleague).answer(feedback.id(), "Ensimmäinen.");

        assertThat(answering(me).answer(feedback.id(), "Toinen."))
                .isEqualTo(new AnswerOutcome.Refused(Refusal.ALREADY_ANSWERED));
        assertThat(feedback.answers()).hasSize(1);
        assertThat(place.audit.kinds()).hasSize(1);
    }

    @Test
    void takes_the_answer_back_for_some_minutes_and_owes_it_again() {
        answering(me).answer(feedback.id(), "Väärä vastaus.");
        place.clock.moveOn(Duration.ofMinutes(9));

        assertThat(takingBack(colleague).takeBack(feedback.id())).isFalse();
        assertThat(takingBack(me).takeBack(feedback.id())).isTrue();

        assertThat(feedback.owed()).isTrue();
        assertThat(feedback.answers()).isEmpty();
        assertThat(place.audit.kinds()).containsExactly(AuditAct.ANSWERED, AuditAct.TOOK_BACK_ANSWER);
    }

    @Test
    void takes_up_again_what_was_set_aside_by_mistake() {
        new SettingFeedbackAside(giving(me)).because(feedback.id(), "Mainos.");
        assertThat(feedback.owed()).isFalse();

        assertThat(takingBack(colleague).takeUpAgain(feedback.id())).isTrue();

        assertThat(feedback.owed()).isTrue();
    }

    @Test
    void puts_it_under_three_themes_at_most() {
        var theming = new ThemingFeedback(place.items, place.auditing(place.worker(me)));

        assertThat(theming.put(feedback.id(), EnumSet.allOf(ThemeCode.class))).isFalse();
        assertThat(feedback.themes()).isEmpty();
        assertThat(theming.put(feedback.id(), Set.of(ThemeCode.ACCESS, ThemeCode.SAFETY)))
                .isTrue();
        assertThat(feedback.themes()).containsExactlyInAnyOrder(ThemeCode.ACCESS, ThemeCode.SAFETY);
    }

    @Test
    void reads_it_with_its_telling_details_and_every_opening_is_noted() {
        var sheet = reading(place.worker(me)).read(feedback.id());

        assertThat(feedback.state()).isEqualTo(FeedbackState.READ);
        assertThat(sheet.said()).hasSize(1);
        var said = sheet.said().get(0);
        assertThat(said.words()).contains("Ovi oli lukossa 3.4.2026.");
        assertThat(said.hints()).isNotEmpty();
        assertThat(sheet.promise().readers()).contains(Role.WORKER);

        reading(place.worker(me)).read(feedback.id());
        assertThat(place.audit.kinds()).containsExactly(AuditAct.READ_FEEDBACK, AuditAct.READ_FEEDBACK);
        assertThat(place.audit.all())
                .allMatch(it -> it.object().equals(feedback.id().value()));
    }

    @Test
    void does_not_open_what_was_promised_to_other_readers() {
        var trainer = place.caller(me, Role.TRAINER);

        assertThatThrownBy(() -> reading(trainer).read(feedback.id())).isInstanceOf(NotAllowed.class);
        assertThat(feedback.state()).isEqualTo(FeedbackState.RECEIVED);
        assertThat(place.audit.kinds()).isEmpty();
    }

    @Test
    void sees_that_words_are_gone_where_their_key_is() {
        place.seals.destroy(feedback.key());

        var sheet = reading(place.worker(me)).read(feedback.id());

        assertThat(sheet.said().get(0).words()).isEmpty();
        assertThat(sheet.said().get(0).hints()).isEmpty();
    }

    @Test
    void finds_nothing_by_an_id_that_is_not_of_this_organisation() {
        assertThatThrownBy(() -> reading(place.worker(me)).read(FeedbackId.random()))
                .isInstanceOf(NotFound.class);
    }

    private AnsweringFeedback answering(StaffId who) {
        return new AnsweringFeedback(giving(who));
    }

    private GivingAnswers giving(StaffId who) {
        var caller = place.worker(who);
        var promise = new FeedbackPromise(place.promises, caller);
        return new GivingAnswers(place.items, promise, place.seals, place.auditing(caller), caller, place.clock);
    }

    private TakingBackAnAnswer takingBack(StaffId who) {
        var caller = place.worker(who);
        return new TakingBackAnAnswer(place.items, place.auditing(caller), caller, place.clock);
    }

    private ReadingFeedback reading(Caller caller) {
        return new ReadingFeedback(
                place.items,
                place.publications.shelf(),
                new NoTemplates(),
                new AboutWhat(new PlacesOnAShelf(), null),
                new FeedbackPromise(place.promises, caller),
                new KeptFor(new TenantsOnAShelf(place.tenant)),
                new SealedWords(place.seals),
                place.auditing(caller),
                caller,
                place.clock);
    }
}
