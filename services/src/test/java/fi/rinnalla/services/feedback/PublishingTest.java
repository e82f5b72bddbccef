package fi.rinnalla.services.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.ApprovalOutcome;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.DraftOutcome;
import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.DraftingOutcome.Overtaken;
import fi.rinnalla.services.feedback.DraftingOutcome.Refused;
import fi.rinnalla.services.feedback.DraftingOutcome.Saved;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text for the public")
class PublishingTest {
    private final Workplace place = new Workplace();
    private final StaffId writer = place.accounts.hire("tyontekija1", Role.WORKER);
    private final Feedback mine = place.given("Odotin kauan.", UseOfWords.MINE, false);

    @Test
    void is_written_beside_the_feedback_and_never_changes_it() {
        var id = draft(text("Odotusaika oli pitkä."));

        assertThat(place.publications.only().said()).isEqualTo("Odotusaika oli pitkä.");
        assertThat(new SealedWords(place.seals).wish(mine)).contains("Odotin kauan.");
        assertThat(place.audit.kinds()).containsExactly(AuditAct.DRAFTED_PUBLICATION);
        assertThat(sheets(writer).of(id).mine()).isTrue();
    }

    @Test
    void is_refused_where_the_author_gave_no_more_than_the_theme() {
        var themeOnly = place.given("En halua lainausta.", UseOfWords.THEME_ONLY, false);

        assertThat(drafting(writer).draft(themeOnly.id(), text("Toive.")))
                .isEqualTo(new Refused(DraftOutcome.Refusal.ONLY_AS_A_THEME));
        assertThat(place.audit.kinds()).isEmpty();
    }

    @Test
    void keeps_both_versions_in_sight_when_two_people_write_at_once() {
        var colleague = place.accounts.hire("tyontekija2", Role.WORKER);
        var id = draft(text("Ensimmäinen."));

        var outcome = drafting(colleague).rewrite(id, 7, text("Toinen."));

        assertThat(outcome).isInstanceOf(Overtaken.class);
        assertThat(((Overtaken) outcome).stored().said()).isEqualTo("Ensimmäinen.");
        assertThat(place.publications.only().said()).isEqualTo("Ensimmäinen.");
    }

    @Test
    void comes_out_when_a_second_account_approves_it() {
        var colleague = place.accounts.hire("tyontekija2", Role.WORKER);
        var id = draft(text("Odotusaika oli pitkä."));
        drafting(writer).offer(id);

        assertThat(approving(writer).approve(id))
                .isEqualTo(new ApprovalOutcome.Refused(ApprovalOutcome.Refusal.SECOND_PERSON_NEEDED));
        assertThat(approving(colleague).approve(id)).isInstanceOf(ApprovalOutcome.Approved.class);
        assertThat(place.audit.kinds()).endsWith(AuditAct.APPROVED_PUBLICATION);
    }

    @Test
    void is_approved_by_its_writer_alone_after_a_night_and_noted_as_such() {
        var id = draft(text("Odotusaika oli pitkä."));
        drafting(writer).offer(id);

        assertThat(approving(writer).approve(id))
                .isEqualTo(new ApprovalOutcome.Refused(ApprovalOutcome.Refusal.SLEEP_ON_IT));
        place.clock.moveOn(Duration.ofHours(24));
        assertThat(approving(writer).approve(id)).isInstanceOf(ApprovalOutcome.Approved.class);

        assertThat(place.publications.only().alone()).isTrue();
        assertThat(place.audit.kinds()).endsWith(AuditAct.APPROVED_PUBLICATION_ALONE);
    }

    @Test
    void goes_back_to_its_writer_from_the_second_reader() {
        var colleague = place.accounts.hire("tyontekija2", Role.WORKER);
        var id = draft(text("Odotusaika oli pitkä."));
        drafting(writer).offer(id);

        approving(colleague).sendBack(id);

        assertThat(place.publications.only().state()).isEqualTo(PublicationState.DRAFT);
        assertThat(place.audit.kinds()).endsWith(AuditAct.RETURNED_PUBLICATION);
    }

    @Test
    void is_taken_from_the_public_at_once() {
        var id = draft(text("Odotusaika oli pitkä."));

        new WithdrawingAPublication(place.publications.shelf(), place.auditing(place.worker(writer))).withdraw(id);

        assertThat(place.publications.only().state()).isEqualTo(PublicationState.WITHDRAWN);
    }

    private PublicationId draft(DraftText text) {
        return ((Saved) drafting(writer).draft(mine.id(), text)).id();
    }

    private static DraftText text(String said) {
        return new DraftText(Language.FI, said, "Muutimme aikoja.", ChangeState.CHANGED, true);
    }

    private DraftingAPublication drafting(StaffId who) {
        var caller = place.worker(who);
        return new DraftingAPublication(
                place.items,
                place.publications.shelf(),
                sheets(who),
                new FeedbackPromise(place.promises, caller),
                place.auditing(caller),
                caller,
                place.clock);
    }

    private PublicationSheets sheets(StaffId who) {
        var caller = place.worker(who);
        var promise = new FeedbackPromise(place.promises, caller);
        return new PublicationSheets(place.publications.shelf(), place.items, promise, place.accounts, caller);
    }

    private ApprovingAPublication approving(StaffId who) {
        var caller = place.worker(who);
        return new ApprovingAPublication(
                place.publications.shelf(), place.accounts, place.auditing(caller), caller, place.clock);
    }
}
