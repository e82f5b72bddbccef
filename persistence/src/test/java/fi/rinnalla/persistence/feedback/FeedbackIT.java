package fi.rinnalla.persistence.feedback;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.AnswerId;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.GivenAnswer;
import fi.rinnalla.domain.feedback.GivenFeedback;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.InboxRow;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.ReceiveOutcome.Received;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Feedback in the database")
class FeedbackIT {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Sealed WORDS = new Sealed(new byte[] {1, 2, 3});

    private final Database database = Database.get();
    private Furnished inA;
    private Furnished inB;
    private PromiseId promise;

    @BeforeEach
    void two_furnished_tenants() throws SQLException {
        database.empty();
        inB = furnished(B);
        inA = furnished(A);
        promise = new PromiseId(
                Sql.one(database.app(A), "select promise_id from app.feedback", row -> row.getObject(1, UUID.class)));
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return rooms;
        }
    }

    @Test
    void is_kept_with_all_it_holds() {
        var given = given("whole", Optional.of(new CardId(inA.card())), Optional.of(new PlaceId(inA.place())));
        keep(given, MONDAY);

        var found =
                database.from(A, em -> new StoredFeedback(em).find(given.id())).orElseThrow();

        assertThat(found.programme()).isEqualTo(given.programme());
        assertThat(found.place()).isEqualTo(given.place());
        assertThat(found.card()).isEqualTo(given.card());
        assertThat(found.key()).isEqualTo(given.key());
        assertThat(found.wish()).contains(WORDS);
        assertThat(found.helped()).isEmpty();
        assertThat(found.mood()).contains(Mood.BADLY);
        assertThat(found.receivedOn()).isEqualTo(MONDAY);
        assertThat(found.dueOn()).isEqualTo("2026-03-16");
        assertThat(found.verdict()).isEmpty();
        assertThat(found.says(given.contentHash())).isTrue();
    }

    @Test
    void is_kept_without_card_place_and_words_too() {
        var given = new GivenFeedback(
                FeedbackId.random(),
                new ProgrammeId(inA.programme()),
                Optional.empty(),
                FeedbackKind.ACCESSIBILITY,
                Source.SPOKEN,
                Language.SELKO,
                Optional.of(Mood.CANNOT_SAY),
                new KeyId(UUID.randomUUID()),
                Optional.empty(),
                Optional.empty(),
                UseOfWords.THEME_ONLY,
                Optional.empty(),
                promise,
                Digest.of("bare"),
                Digest.of("content"));
        keep(given, MONDAY);

        var found = database.from(A, em -> new StoredFeedback(em).findByFormKey(Digest.of("bare")));
        assertThat(found.orElseThrow().card()).isEmpty();
    }

    @Test
    void is_about_an_event_of_its_own_house_and_never_about_one_next_door() {
        var here = planned(A, inA);
        var next = planned(B, inB);

        keep(about(here, "here"), MONDAY);

        var found = database.from(A, em -> new StoredFeedback(em).findByFormKey(Digest.of("here")));
        assertThat(found.orElseThrow().gathering()).contains(here);
        assertThatThrownBy(() -> keep(about(next, "next"), MONDAY)).hasStackTraceContaining("foreign key");
    }

    private GivenFeedback about(GatheringId event, String form) {
        var any = given(form, Optional.empty(), Optional.empty());
        return new GivenFeedback(
                any.id(),
                any.programme(),
                any.place(),
                Optional.of(event),
                any.kind(),
                any.source(),
                any.language(),
                any.mood(),
                any.key(),
                any.helped(),
                any.wish(),
                any.useOfWords(),
                any.card(),
                any.promise(),
                any.formKey(),
                any.contentHash());
    }

    private GatheringId planned(TenantId tenant, Furnished rooms) {
        var id = new GatheringId(UUID.randomUUID());
        database.in(
                tenant,
                em -> em.persist(Gathering.planned(
                        id,
                        Digest.of(id.toString()),
                        new ProgrammeId(rooms.programme()),
                        GatheringKind.EVENT,
                        Way.ONLINE,
                        Optional.empty(),
                        Optional.of(3))));
        return id;
    }

    @Test
    void goes_through_its_states_and_keeps_answers_and_themes() {
        var given = given("through", Optional.of(new CardId(inA.card())), Optional.empty());
        keep(given, MONDAY);

        database.in(A, em -> {
            var held = new StoredFeedback(em).hold(given.id()).orElseThrow();
            held.read(MONDAY);
            held.putUnder(Set.of(ThemeCode.ACCESS, ThemeCode.SAFETY));
            held.answer(anAnswer(), MONDAY.plusDays(1));
        });
        database.in(A, em -> {
            var held = new StoredFeedback(em).hold(given.id()).orElseThrow();
            held.putUnder(Set.of(ThemeCode.SAFETY, ThemeCode.INFORMATION));
            held.say(Verdict.NOT_VISIBLE, MONDAY.plusDays(9), 10);
        });

        var found = database.from(A, em -> {
            var feedback = new StoredFeedback(em).find(given.id()).orElseThrow();
            assertThat(feedback.answers()).hasSize(1);
            assertThat(feedback.themes()).containsExactlyInAnyOrder(ThemeCode.SAFETY, ThemeCode.INFORMATION);
            return feedback;
        });
        assertThat(found.state()).isEqualTo(FeedbackState.READ);
        assertThat(found.againOpen()).isTrue();
        assertThat(found.dueOn()).isAfter(found.firstDueOn());
        assertThat(found.firstDueOn()).isEqualTo(WorkingDays.plus(MONDAY, 10));
        assertThat(found.version()).isEqualTo(3);
    }

    @Test
    void leaves_its_form_behind_as_used_for_a_while_when_its_author_deletes_it() {
        var given = given("deleted", Optional.empty(), Optional.empty());
        keep(given, MONDAY);
        database.in(A, em -> {
            var feedback = new StoredFeedback(em).hold(given.id()).orElseThrow();
            new StoredFeedback(em).remove(feedback);
            new StoredUsedForms(em).add(UsedForm.of(feedback.formKey(), MONDAY));
        });

        database.in(B, em -> {
            assertThat(new StoredUsedForms(em).holds(given.formKey())).isFalse();
            assertThat(new StoredUsedForms(em).forgetDeletedBefore(MONDAY.plusDays(1)))
                    .isZero();
        });
        database.in(A, em -> {
            assertThat(new StoredUsedForms(em).holds(given.formKey())).isTrue();
            assertThat(new StoredUsedForms(em).forgetDeletedBefore(MONDAY)).isZero();
            assertThat(new StoredUsedForms(em).forgetDeletedBefore(MONDAY.plusDays(1)))
                    .isOne();
            assertThat(new StoredUsedForms(em).holds(given.formKey())).isFalse();
        });
    }

    @Test
    void is_removed_with_its_answers_and_themes() throws SQLException {
        var given = given("goes", Optional.empty(), Optional.empty());
        keep(given, MONDAY);
        database.in(A, em -> {
            var held = new StoredFeedback(em).hold(given.id()).orElseThrow();
            held.putUnder(Set.of(ThemeCode.ACCESS));
            held.answer(anAnswer(), MONDAY);
        });

        database.in(
                A,
                em -> new StoredFeedback(em)
                        .remove(new StoredFeedback(em).hold(given.id()).orElseThrow()));

        try (var app = database.app(A)) {
            for (var table : List.of("app.answer", "app.feedback_theme")) {
                assertThat(Sql.all(
                                app,
                                "select 1 from " + table + " where feedback_id = ?",
                                row -> 1,
                                given.id().value()))
                        .isEmpty();
            }
        }
    }

    @Test
    void is_listed_page_by_page_without_a_gap_or_a_repeat() {
        for (var i = 0; i < 23; i++) {
            keep(given("page " + i, Optional.empty(), Optional.empty()), MONDAY.plusDays(i % 4));
        }

        var newest = everyPage(InboxFilter.everything());
        var due = everyPage(inOrderOfDue());

        assertThat(newest).hasSize(24).doesNotHaveDuplicates();
        assertThat(newest).extracting(InboxRow::receivedOn).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(due).hasSize(24).doesNotHaveDuplicates();
        assertThat(due).extracting(InboxRow::dueOn).isSorted();
    }

    private List<InboxRow> everyPage(InboxFilter filter) {
        var seen = new ArrayList<InboxRow>();
        var after = Optional.<After>empty();
        do {
            var place = after;
            var slice = database.from(A, em -> new StoredFeedback(em).inbox(filter, place, 5));
            seen.addAll(slice.rows());
            after = slice.next();
        } while (after.isPresent());
        return seen;
    }

    private static InboxFilter inOrderOfDue() {
        return new InboxFilter(
                Set.of(FeedbackState.values()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                InboxFilter.Order.DUE);
    }

    @Test
    void is_listed_by_what_somebody_looks_for() {
        var accessible = given("other", Optional.empty(), Optional.of(new PlaceId(inA.place())));
        keep(accessible, MONDAY);
        database.in(
                A,
                em -> new StoredFeedback(em)
                        .hold(accessible.id())
                        .orElseThrow()
                        .putUnder(Set.of(ThemeCode.USEFULNESS)));

        assertThat(inbox(filter(Optional.of(ThemeCode.USEFULNESS), Optional.empty(), Optional.empty())))
                .extracting(InboxRow::id)
                .containsExactly(accessible.id());
        assertThat(inbox(filter(Optional.empty(), Optional.of(new PlaceId(inA.place())), Optional.empty())))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.place()).contains("Paikka"));
        assertThat(inbox(filter(Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse("2026-04-01")))))
                .extracting(InboxRow::id)
                .containsExactly(accessible.id());
        assertThat(inbox(InboxFilter.of(Set.of(FeedbackState.ANSWERED)))).isEmpty();
    }

    @Test
    void is_owed_soonest_first_and_counted_up_to_a_limit() {
        for (var i = 0; i < 7; i++) {
            keep(given("owed " + i, Optional.empty(), Optional.empty()), MONDAY.plusDays(i));
        }

        var first = database.from(A, em -> new StoredFeedback(em).owed(Optional.empty(), 5));
        var second = database.from(A, em -> new StoredFeedback(em).owed(first.next(), 5));

        assertThat(first.rows()).hasSize(5);
        assertThat(second.rows()).hasSize(3);
        assertThat(second.next()).isEmpty();
        assertThat(database.<Integer>from(A, em -> new StoredFeedback(em).countOverdue(MONDAY.plusYears(1), 4)))
                .isEqualTo(4);
        assertThat(database.<Integer>from(A, em -> new StoredFeedback(em).countOverdue(MONDAY, 4)))
                .isZero();
    }

    @Test
    void is_found_by_card_and_by_its_last_activity() {
        var old = given("old", Optional.of(new CardId(inA.card())), Optional.empty());
        keep(old, MONDAY.minusYears(2));

        var ofCard = database.from(A, em -> new StoredFeedback(em).of(new CardId(inA.card())));
        assertThat(ofCard).extracting(Feedback::id).endsWith(old.id()).hasSize(2);
        var quiet = database.from(A, em -> new StoredFeedback(em).lastActiveBefore(promise, MONDAY.minusYears(1), 10));
        assertThat(quiet).containsExactly(old.id());
    }

    @Test
    void is_nowhere_to_be_found_next_door() {
        var given = given("walled", Optional.of(new CardId(inA.card())), Optional.empty());
        keep(given, MONDAY);

        database.in(B, em -> {
            var items = new StoredFeedback(em);
            assertThat(items.find(given.id())).isEmpty();
            assertThat(items.hold(given.id())).isEmpty();
            assertThat(items.findByFormKey(Digest.of("walled"))).isEmpty();
            assertThat(items.of(new CardId(inA.card()))).isEmpty();
            assertThat(items.inbox(InboxFilter.everything(), Optional.empty(), 50)
                            .rows())
                    .hasSize(1);
            assertThat(items.lastActiveBefore(promise, LocalDate.MAX.withYear(3000), 10))
                    .isEmpty();
        });
    }

    private List<InboxRow> inbox(InboxFilter filter) {
        return database.from(A, em -> new StoredFeedback(em).inbox(filter, Optional.empty(), 50))
                .rows();
    }

    private static InboxFilter filter(
            Optional<ThemeCode> theme, Optional<PlaceId> place, Optional<LocalDate> overdueOn) {
        return new InboxFilter(
                Set.of(FeedbackState.values()),
                Optional.empty(),
                Optional.empty(),
                theme,
                Optional.empty(),
                place,
                overdueOn,
                InboxFilter.Order.NEWEST);
    }

    private void keep(GivenFeedback given, LocalDate day) {
        keep(A, given, day);
    }

    private void keep(TenantId tenant, GivenFeedback given, LocalDate day) {
        database.in(tenant, em -> new StoredFeedback(em).add(((Received) Feedback.receive(given, day, 10)).feedback()));
    }

    private GivenAnswer anAnswer() {
        return new GivenAnswer(
                AnswerId.at(Instant.parse("2026-03-02T10:00:00Z")),
                AnswerKind.ANSWER,
                WORDS,
                new StaffId(inA.account()),
                Role.WORKER);
    }

    private GivenFeedback given(String form, Optional<CardId> card, Optional<PlaceId> place) {
        return new GivenFeedback(
                FeedbackId.random(),
                new ProgrammeId(inA.programme()),
                place,
                FeedbackKind.GENERAL,
                Source.PORTAL,
                Language.FI,
                Optional.of(Mood.BADLY),
                new KeyId(UUID.randomUUID()),
                Optional.empty(),
                Optional.of(WORDS),
                UseOfWords.MINE,
                card,
                promise,
                Digest.of(form),
                Digest.of("content of " + form));
    }
}
