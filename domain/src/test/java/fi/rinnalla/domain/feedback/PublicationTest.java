package fi.rinnalla.domain.feedback;

import static fi.rinnalla.domain.feedback.AFeedback.MONDAY;
import static fi.rinnalla.domain.feedback.AFeedback.WORKER_1;
import static fi.rinnalla.domain.feedback.AFeedback.WORKER_2;
import static fi.rinnalla.domain.feedback.AFeedback.aFeedback;
import static fi.rinnalla.domain.feedback.AFeedback.anAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.ApprovalOutcome.Approved;
import fi.rinnalla.domain.feedback.ApprovalOutcome.Refusal;
import fi.rinnalla.domain.feedback.ApprovalOutcome.Refused;
import fi.rinnalla.domain.feedback.DraftOutcome.Drafted;
import fi.rinnalla.domain.feedback.OfferOutcome.GoesOn;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text about what was said and done")
class PublicationTest {
    private static final Instant MONDAY_NOON = at("2026-03-02T12:00");
    private static final LocalDate THURSDAY = LocalDate.parse("2026-03-05");
    private static final boolean SOMEBODY_ELSE = true;
    private static final boolean NOBODY_ELSE = false;

    private final Feedback mine = aFeedback().of(UseOfWords.MINE).receivedOn(MONDAY);
    private final Feedback mineWithCard =
            aFeedback().of(UseOfWords.MINE).withCard().receivedOn(MONDAY);
    private final Feedback paraphrased =
            aFeedback().of(UseOfWords.PARAPHRASED).withCard().receivedOn(MONDAY);

    @Test
    void is_not_written_about_words_that_count_only_as_a_theme() {
        assertThat(refusal(aFeedback().receivedOn(MONDAY), text())).isEqualTo(DraftOutcome.Refusal.ONLY_AS_A_THEME);
    }

    @Test
    void is_not_written_about_what_was_set_aside() {
        mine.answer(anAnswer(AnswerKind.SET_ASIDE), MONDAY);

        assertThat(refusal(mine, text())).isEqualTo(DraftOutcome.Refusal.SET_ASIDE);
    }

    @Test
    void is_not_written_with_nothing_done() {
        var hole = new DraftText(Language.FI, "Odotin kauan.", "  ", ChangeState.NOT_CHANGED, true);

        assertThat(refusal(mine, hole)).isEqualTo(DraftOutcome.Refusal.NOTHING_SAID);
    }

    @Test
    void is_not_taken_with_a_telling_detail_until_somebody_has_looked() {
        var said = "Tapaaminen 3.4.2026 peruttiin.";
        var unlooked = new DraftText(Language.FI, said, "Soitamme aina.", ChangeState.CHANGED, false);
        var looked = new DraftText(Language.FI, said, "Soitamme aina.", ChangeState.CHANGED, true);

        assertThat(refusal(mine, unlooked)).isEqualTo(DraftOutcome.Refusal.NOT_CHECKED);
        assertThat(Publication.draft(mine, looked, WORKER_1, MONDAY_NOON)).isInstanceOf(Drafted.class);
    }

    @Test
    void is_for_groups_only_when_each_telling_detail_has_been_looked_at_by_itself() {
        var said = "Tapaaminen 3.4.2026 peruttiin kello 12.30.";

        assertThat(refusal(mine, DraftText.forGroups(Language.FI, said, Set.of("3.4.2026"))))
                .isEqualTo(DraftOutcome.Refusal.NOT_CHECKED);
        assertThat(Publication.draft(
                        mine,
                        DraftText.forGroups(Language.FI, said, Set.of("3.4.2026", "kello 12.30")),
                        WORKER_1,
                        MONDAY_NOON))
                .isInstanceOf(Drafted.class);
    }

    @Test
    void is_shared_with_groups_and_never_public_where_it_was_written_for_them() {
        var text = DraftText.forGroups(Language.FI, "Aikaa oli vaikea saada.", Set.of());
        var publication = ((Drafted) Publication.draft(mine, text, WORKER_1, MONDAY_NOON)).publication();
        publication.offer(mine);

        publication.approve(WORKER_2, SOMEBODY_ELSE, MONDAY_NOON);

        assertThat(publication.state()).isEqualTo(PublicationState.SHARED);
        assertThat(publication.isPublic(THURSDAY)).isFalse();
        assertThat(publication.isShared(THURSDAY.minusDays(1))).isFalse();
        assertThat(publication.isShared(THURSDAY)).isTrue();
        assertThat(publication.refusedByAuthor(THURSDAY)).isEqualTo(new GoesOn(PublicationState.REFUSED));
    }

    @Test
    void goes_straight_to_the_second_person_where_there_is_no_card() {
        var publication = draft(mine);

        assertThat(publication.offer(mine)).isEqualTo(new GoesOn(PublicationState.AWAITS_SECOND));
        assertThat(publication.offer(mine)).isEqualTo(new OfferOutcome.Refused(OfferOutcome.Refusal.NOT_A_DRAFT));
    }

    @Test
    void comes_out_on_the_next_thursday_when_a_second_person_approves() {
        var publication = offered(mine);

        assertThat(publication.approve(WORKER_2, SOMEBODY_ELSE, MONDAY_NOON)).isEqualTo(new Approved(THURSDAY, false));
        assertThat(publication.isPublic(THURSDAY.minusDays(1))).isFalse();
        assertThat(publication.isPublic(THURSDAY)).isTrue();
    }

    @Test
    void never_comes_out_on_the_day_it_was_approved() {
        var publication = offered(mine);

        publication.approve(WORKER_2, SOMEBODY_ELSE, at("2026-03-05T09:00"));

        assertThat(publication.publishedOn()).contains(THURSDAY.plusWeeks(1));
    }

    @Test
    void is_not_approved_by_its_writer_while_a_colleague_could() {
        assertThat(offered(mine).approve(WORKER_1, SOMEBODY_ELSE, at("2026-03-09T12:00")))
                .isEqualTo(new Refused(Refusal.SECOND_PERSON_NEEDED));
    }

    @Test
    void is_approved_by_its_writer_alone_only_after_a_night() {
        var publication = offered(mine);

        assertThat(publication.approve(WORKER_1, NOBODY_ELSE, at("2026-03-03T00:30")))
                .isEqualTo(new Refused(Refusal.SLEEP_ON_IT));
        assertThat(publication.approve(WORKER_1, NOBODY_ELSE, at("2026-03-03T06:00")))
                .isEqualTo(new Approved(THURSDAY, true));
        assertThat(publication.alone()).isTrue();
    }

    @Test
    void waits_for_an_author_with_a_card_for_a_week_and_then_takes_silence_for_a_yes() {
        var publication = offered(mineWithCard);

        assertThat(publication.state()).isEqualTo(PublicationState.AWAITS_AUTHOR);
        assertThat(publication.approve(WORKER_2, SOMEBODY_ELSE, at("2026-03-09T23:59")))
                .isEqualTo(new Refused(Refusal.AUTHOR_MAY_STILL_REFUSE));
        assertThat(publication.approve(WORKER_2, SOMEBODY_ELSE, at("2026-03-10T08:00")))
                .isInstanceOf(Approved.class);
    }

    @Test
    void is_a_draft_again_when_it_is_rewritten_and_whoever_did_so_is_its_writer() {
        var publication = offered(mine);

        publication.rewrite(mine, text(), WORKER_2, at("2026-03-03T12:00"));

        assertThat(publication.state()).isEqualTo(PublicationState.DRAFT);
        assertThat(publication.writtenBy()).isEqualTo(WORKER_2);
        publication.offer(mine);
        assertThat(publication.approve(WORKER_2, NOBODY_ELSE, at("2026-03-03T18:00")))
                .isEqualTo(new Refused(Refusal.SLEEP_ON_IT));
    }

    @Test
    void is_not_rewritten_once_it_is_out() {
        var publication = offered(mine);
        publication.approve(WORKER_2, SOMEBODY_ELSE, MONDAY_NOON);

        assertThat(publication.rewrite(mine, text(), WORKER_1, MONDAY_NOON))
                .isEqualTo(new DraftOutcome.Refused(DraftOutcome.Refusal.NO_LONGER_A_DRAFT));
    }

    @Test
    void goes_back_to_its_writer_when_the_second_person_would_not_publish_it() {
        var publication = offered(mine);

        assertThat(publication.sendBack()).isEqualTo(new GoesOn(PublicationState.DRAFT));
        assertThat(publication.sendBack())
                .isEqualTo(new OfferOutcome.Refused(OfferOutcome.Refusal.NOT_WAITING_FOR_A_SECOND));
    }

    @Test
    void never_takes_silence_for_a_yes_to_other_words_than_the_authors() {
        var publication = offered(paraphrased);

        assertThat(publication.approve(WORKER_2, SOMEBODY_ELSE, at("2027-03-10T08:00")))
                .isEqualTo(new Refused(Refusal.AUTHOR_MUST_ACCEPT));

        publication.acceptedByAuthor(THURSDAY);
        assertThat(publication.approve(WORKER_2, SOMEBODY_ELSE, MONDAY_NOON)).isInstanceOf(Approved.class);
    }

    @Test
    void stays_out_when_its_author_refuses() {
        var publication = offered(mineWithCard);

        publication.refusedByAuthor(THURSDAY);

        assertThat(publication.approve(WORKER_2, SOMEBODY_ELSE, at("2026-04-10T08:00")))
                .isEqualTo(new Refused(Refusal.NOT_WAITING));
        assertThat(publication.acceptedByAuthor(THURSDAY))
                .isEqualTo(new OfferOutcome.Refused(OfferOutcome.Refusal.NOT_WAITING_FOR_THE_AUTHOR));
    }

    @Test
    void knows_on_which_day_its_author_answered_until_it_is_written_anew() {
        var publication = offered(paraphrased);
        assertThat(publication.answeredOn()).isEmpty();

        publication.acceptedByAuthor(THURSDAY);
        publication.acceptedByAuthor(THURSDAY.plusDays(1));
        assertThat(publication.answeredOn()).contains(THURSDAY);

        publication.refusedByAuthor(THURSDAY.plusDays(2));
        publication.refusedByAuthor(THURSDAY.plusDays(3));
        assertThat(publication.answeredOn()).contains(THURSDAY.plusDays(2));
    }

    @Test
    void is_taken_back_by_its_author_when_it_is_public_already() {
        var publication = offered(mine);
        publication.approve(WORKER_2, SOMEBODY_ELSE, MONDAY_NOON);

        assertThat(publication.refusedByAuthor(THURSDAY)).isEqualTo(new GoesOn(PublicationState.REFUSED));

        assertThat(publication.isPublic(THURSDAY)).isFalse();
        assertThat(publication.withdraw()).isEqualTo(new OfferOutcome.Refused(OfferOutcome.Refusal.GONE));
    }

    @Test
    void is_not_approved_as_a_draft_nor_twice() {
        assertThat(draft(mine).approve(WORKER_2, SOMEBODY_ELSE, MONDAY_NOON))
                .isEqualTo(new Refused(Refusal.NOT_WAITING));

        var publication = offered(mine);
        publication.approve(WORKER_2, SOMEBODY_ELSE, MONDAY_NOON);
        assertThat(publication.approve(WORKER_2, SOMEBODY_ELSE, MONDAY_NOON))
                .isEqualTo(new Refused(Refusal.NOT_WAITING));
    }

    private static Publication draft(Feedback about) {
        return ((Drafted) Publication.draft(about, text(), WORKER_1, MONDAY_NOON)).publication();
    }

    private static Publication offered(Feedback about) {
        var publication = draft(about);
        publication.offer(about);
        return publication;
    }

    private static DraftOutcome.Refusal refusal(Feedback about, DraftText text) {
        return ((DraftOutcome.Refused) Publication.draft(about, text, WORKER_1, MONDAY_NOON)).why();
    }

    private static DraftText text() {
        return new DraftText(Language.FI, "Odotin kauan.", "Avasimme toisen oven.", ChangeState.CHANGED, false);
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(Helsinki.ZONE).toInstant();
    }
}
