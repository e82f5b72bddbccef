package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.RequestTurn;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.domain.support.WrittenBy;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CardsOnAShelf;
import fi.rinnalla.services.shelf.NotedActs;
import fi.rinnalla.services.shelf.OpenSeals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request for support")
class RequestsTest {
    private static final TenantId HERE = new TenantId(UUID.randomUUID());
    private static final String NUMBER = "040 123 4567";

    private final MovedClock clock = MovedClock.at("2026-11-27T10:00:00Z");
    private final RequestsOnAShelf requests = new RequestsOnAShelf();
    private final PartingWays parting = new Pairs().parting;
    private final List<UsedForm> used = new ArrayList<>();
    private final CardsOnAShelf cards = new CardsOnAShelf();
    private final OpenSeals seals = new OpenSeals();
    private final NotedActs audit = new NotedActs();
    private final UsedForms usedForms = new UsedForms() {
        @Override
        public boolean holds(Digest formKey) {
            return used.stream().anyMatch(it -> it.formKey().equals(formKey));
        }

        @Override
        public void add(UsedForm form) {
            used.add(form);
        }

        @Override
        public int forgetDeletedBefore(LocalDate day) {
            return 0;
        }
    };

    @Test
    void is_read_by_the_second_working_day_and_kept_once_however_often_its_form_comes() {
        var first = (RequestTaken.Kept) take(form("1", "Toivon iltaa."));
        var again = (RequestTaken.Kept) take(form("1", "Toivon iltaa."));

        assertThat(first.dueOn()).isEqualTo("2026-12-01");
        assertThat(first.news()).isEqualTo(CardNews.SHOW);
        assertThat(again).isEqualTo(new RequestTaken.Kept(first.id(), first.dueOn(), true, CardNews.SHOW));
        assertThat(requests.page(RequestTurn.OURS, Optional.empty(), 9).rows()).hasSize(1);
        assertThat(cards.made()).hasSize(1);
    }

    @Test
    void keeps_what_came_first_and_says_so_when_the_same_form_comes_with_other_words() {
        take(form("1", "Toivon iltaa."));

        assertThat(take(form("1", "Toivon aamua."))).isInstanceOf(RequestTaken.Different.class);

        assertThat(mine(0).text(RequestText.WORDS)).contains("Toivon iltaa.");
    }

    @Test
    void keeps_a_number_only_for_a_call_and_only_until_it_ends() {
        var id = ask(called("1"));
        assertThat(mine(0).text(RequestText.WHERETO)).contains("+358401234567");

        assertThat(carrying().move(id, RequestState.RECEIVED, RequestState.ENDED))
                .isTrue();

        assertThat(mine(0).text(RequestText.WHERETO)).isEmpty();
        assertThat(mine(0).answeredBy()).isEqualTo(AnsweredBy.CARD);
        assertThat(RequestCheck.of(form("2", ""), false)).isEmpty();
        assertThat(form("2", "").texts()).doesNotContainKey(RequestText.WHERETO);
    }

    @Test
    void is_sent_back_where_nothing_is_wished_and_where_nobody_could_be_called() {
        var nothing = new RequestForm(
                "1",
                RequestSource.PORTAL,
                Language.FI,
                Set.of(),
                MeetingWay.ANY,
                Optional.of(Language.FI),
                false,
                Set.of(),
                AnsweredBy.CALL,
                false,
                "x".repeat(61),
                "",
                "Tunnus on 131052-308T.",
                "ei ole",
                CardWish.NEW,
                "",
                false);

        assertThat(RequestCheck.of(nothing, false))
                .extracting(RequestSlip::part, RequestSlip::reason, RequestSlip::n)
                .containsExactlyInAnyOrder(
                        tuple(RequestSlip.Part.WISHES, RequestSlip.Reason.MISSING, 0),
                        tuple(RequestSlip.Part.AREA, RequestSlip.Reason.TOO_LONG, 1),
                        tuple(RequestSlip.Part.WORDS, RequestSlip.Reason.IDENTITY_CODE, 0),
                        tuple(RequestSlip.Part.WHERETO, RequestSlip.Reason.NO_NUMBER, 0));
    }

    @Test
    void is_answered_in_writing_and_its_author_writes_back_each_form_once() {
        var id = ask(form("1", ""));
        assertThat(reading().list(Optional.empty(), Optional.empty()).waiting().rows())
                .hasSize(1);

        assertThat(carrying().write(id, message("a", "Hei, löysimme sopivan."))).isEqualTo(Written.NOW);
        assertThat(carrying().write(id, message("a", "Hei, löysimme sopivan."))).isEqualTo(Written.BEFORE);
        assertThat(carrying().write(id, message("a", "Toisin.")))
                .as("other words are not lost without a word")
                .isEqualTo(Written.OTHER_WORDS);
        assertThat(mine(0).state()).isEqualTo(RequestState.LOOKING);
        assertThat(mine(0).waitsForParent()).isTrue();
        assertThat(reading().list(Optional.empty(), Optional.empty()).waiting().rows())
                .isEmpty();

        assertThat(keeping(0).write(id, message("b", "Kiitos."))).contains(Written.NOW);
        assertThat(mine(0).messages())
                .extracting(RequestView.Said::by, RequestView.Said::words)
                .containsExactly(tuple(WrittenBy.STAFF, "Hei, löysimme sopivan."), tuple(WrittenBy.PARENT, "Kiitos."));
        assertThat(reading().list(Optional.empty(), Optional.empty()).waiting().rows())
                .hasSize(1);
        assertThat(audit.kinds()).containsExactly(AuditAct.ANSWERED_REQUEST);
    }

    @Test
    void moves_only_from_where_the_page_saw_it_and_never_back() {
        var id = ask(form("1", ""));

        assertThat(carrying().move(id, RequestState.RECEIVED, RequestState.AGREED))
                .isTrue();
        assertThat(carrying().move(id, RequestState.RECEIVED, RequestState.LOOKING))
                .as("an old page")
                .isFalse();
        assertThat(carrying().move(id, RequestState.AGREED, RequestState.RECEIVED))
                .isFalse();
        assertThat(carrying().move(id, RequestState.AGREED, RequestState.ENDED)).isTrue();
        assertThat(carrying().move(id, RequestState.ENDED, RequestState.LOOKING))
                .isFalse();
        assertThat(carrying().write(id, message("a", "Vielä yksi asia."))).isEqualTo(Written.ENDED);
        assertThat(audit.kinds()).containsExactly(AuditAct.MOVED_REQUEST, AuditAct.MOVED_REQUEST);
    }

    @Test
    void is_nothing_to_whoever_holds_another_card() {
        var id = ask(form("1", ""));
        ask(form("2", ""));

        assertThat(reading(1).one(id)).isEmpty();
        assertThat(keeping(1).write(id, message("a", "Hei"))).isEmpty();
        assertThat(keeping(1).end(id)).isFalse();
        assertThat(keeping(1).delete(id)).isFalse();
        assertThat(requests.find(id)).isPresent();
    }

    @Test
    void goes_altogether_when_its_author_wants_that_and_its_form_brings_nothing_back() {
        var id = ask(form("1", "Toivon iltaa."));
        var kept = requests.find(id).orElseThrow();

        assertThat(keeping(0).delete(id)).isTrue();

        assertThat(requests.find(id)).isEmpty();
        assertThatThrownBy(() -> seals.open(
                        kept.key(),
                        id.place(RequestText.WORDS),
                        kept.text(RequestText.WORDS).orElseThrow()))
                .isInstanceOf(NotFound.class);
        assertThat(take(form("1", "Toivon iltaa."))).isInstanceOf(RequestTaken.Deleted.class);
    }

    @Test
    void goes_with_everything_on_its_card() {
        ask(form("1", ""));
        ask(form("2", ""));

        onACard().goWith(card(0));

        assertThat(requests.of(card(0))).isEmpty();
        assertThat(requests.of(card(1))).hasSize(1);
    }

    @Test
    void goes_thirty_days_after_it_ended_and_a_year_after_anybody_touched_it() {
        var ended = ask(form("1", ""));
        var quiet = ask(form("2", ""));
        carrying().move(ended, RequestState.RECEIVED, RequestState.ENDED);

        clock.moveTo(Instant.parse("2026-12-27T10:00:00Z"));
        assertThat(forgetting().run()).isZero();
        clock.moveTo(Instant.parse("2026-12-28T10:00:00Z"));
        assertThat(forgetting().run()).isEqualTo(1);
        assertThat(requests.find(ended)).isEmpty();

        clock.moveTo(Instant.parse("2027-11-28T10:00:00Z"));
        assertThat(forgetting().run()).isEqualTo(1);
        assertThat(requests.find(quiet)).isEmpty();
    }

    @Test
    void that_a_worker_wrote_down_leaves_a_line_once() {
        var entering = new KeepingAnEnteredRequest(intake(), new Auditing(audit, worker()));

        entering.take(form("1", ""), Digest.of("lookup 1"));
        entering.take(form("1", ""), Digest.of("lookup 1"));

        assertThat(audit.kinds()).containsExactly(AuditAct.ENTERED_REQUEST);
    }

    private static RequestForm form(String key, String words) {
        return form(key, words, AnsweredBy.CARD);
    }

    private static RequestForm called(String key) {
        return form(key, "", AnsweredBy.CALL);
    }

    private static RequestForm form(String key, String words, AnsweredBy by) {
        return new RequestForm(
                key,
                RequestSource.PORTAL,
                Language.FI,
                Set.of(SupportWish.TALK_WITH_A_PEER),
                MeetingWay.ANY,
                Optional.of(Language.FI),
                false,
                Set.of(PartOfWeek.EVENINGS),
                by,
                true,
                "Lahti",
                "",
                words,
                NUMBER,
                CardWish.NEW,
                "",
                false);
    }

    private static MessageForm message(String key, String words) {
        return new MessageForm(key, words);
    }

    private RequestId ask(RequestForm form) {
        return ((RequestTaken.Kept) take(form)).id();
    }

    private RequestTaken take(RequestForm form) {
        return new WritingDownARequest(intake()).take(form, Optional.of(Digest.of("lookup " + form.key())));
    }

    private RequestView mine(int card) {
        return reading(card).all().get(0);
    }

    private CardId card(int n) {
        return cards.made().get(n).id();
    }

    private RequestIntake intake() {
        return new RequestIntake(
                requests, usedForms, new CardsOfForms(cards, cards.fresh(), visitor(), clock), seals, clock);
    }

    private ReadingMyRequests reading(int card) {
        return new ReadingMyRequests(requests, new OpenedRequests(seals), null, holder(card));
    }

    private ReadingRequests reading() {
        return new ReadingRequests(requests, new OpenedRequests(seals), new Auditing(audit, worker()), clock);
    }

    private CarryingRequests carrying() {
        return new CarryingRequests(
                requests, new WritingMessages(seals, clock), parting, new Auditing(audit, worker()), clock);
    }

    private KeepingMyRequest keeping(int card) {
        return new KeepingMyRequest(
                requests, new WritingMessages(seals, clock), onACard(), parting, holder(card), clock);
    }

    private RequestsOnACard onACard() {
        return new RequestsOnACard(requests, parting, usedForms, seals, clock);
    }

    private ForgettingOldRequests forgetting() {
        return new ForgettingOldRequests(requests, parting, seals, new Auditing(audit, worker()), clock);
    }

    private static Caller visitor() {
        var caller = new Caller();
        caller.comesTo(HERE);
        return caller;
    }

    private Caller holder(int card) {
        var caller = visitor();
        caller.holds(card(card));
        return caller;
    }

    private static Caller worker() {
        var caller = visitor();
        caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.WORKER));
        return caller;
    }
}
