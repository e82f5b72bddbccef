package fi.rinnalla.persistence.gathering;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.ExitTally;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatOutcome;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P21. The short run makes one round; the full one (-Drinnalla.full) fifty, each with a seed of its own. */
@DisplayName("The last seat")
class LastSeatIT {
    private static final int ROUNDS = Boolean.getBoolean("rinnalla.full") ? 50 : 1;
    private static final int PEOPLE = 100;
    private static final int SEATS = 10;
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Database database = Database.get();
    private Furnished inA;
    private Furnished inB;

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
    }

    @Test
    void is_given_once_when_a_hundred_ask_give_back_and_ask_again() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var seed = 21L + round;
            var group = planned(A, inA);
            var neighbour = planned(B, inB);
            var cards = database.from(
                    A,
                    em -> IntStream.range(0, PEOPLE)
                            .mapToObj(i -> {
                                var card = WordCard.made(
                                        Digest.of(UUID.randomUUID().toString()), LocalDate.parse("2026-11-23"));
                                em.persist(card);
                                return card.id();
                            })
                            .toList());

            all(IntStream.range(0, PEOPLE)
                    .<Callable<Boolean>>mapToObj(i -> () -> person(group, cards.get(i), new Random(seed * 1000 + i)))
                    .toList());

            everySeatIsSomebodys(group, "seed " + seed);
            assertThat((int) database.from(
                            B,
                            em -> new StoredGatherings(em)
                                    .find(neighbour)
                                    .orElseThrow()
                                    .everySeat()
                                    .size()))
                    .isZero();
        }
    }

    /** Asks; perhaps gives back, perhaps asks again; accepts what is offered. */
    private Boolean person(GatheringId group, CardId card, Random chance) {
        var mine = ask(group, card);
        for (var change = chance.nextInt(3); change > 0; change--) {
            var left = mine;
            decide(group, it -> it.line().leave(left, NOW));
            mine = ask(group, card);
        }
        var last = mine;
        decide(group, it -> it.line().accept(last, NOW));
        return true;
    }

    private SeatId ask(GatheringId group, CardId card) {
        var asked = asked(card);
        decide(group, it -> assertThat(it.line().signUp(asked, NOW)).isNotInstanceOf(SeatOutcome.Refused.class));
        return asked.id();
    }

    private void decide(GatheringId group, java.util.function.Consumer<Gathering> decision) {
        database.in(
                A, em -> decision.accept(new StoredGatherings(em).hold(group).orElseThrow()));
    }

    private void everySeatIsSomebodys(GatheringId group, String seed) {
        database.in(A, em -> {
            var found = new StoredGatherings(em).find(group).orElseThrow();
            var kept = found.roster().stream()
                    .filter(it -> it.state().keepsAChair())
                    .toList();
            assertThat(kept).as(seed).hasSize(SEATS);
            assertThat(kept).as(seed).extracting(it -> it.chair().orElseThrow()).doesNotHaveDuplicates();
            assertThat(found.roster()).as(seed).hasSize(PEOPLE);
        });
    }

    @Test
    void is_refused_by_the_database_itself_where_every_rule_is_gone_round() {
        var group = planned(A, inA);
        try (var app = database.app(A)) {
            for (var chair = 1; chair <= SEATS; chair++) {
                insert(app, group, chair);
            }
            assertThatThrownBy(() -> insert(app, group, SEATS + 1)).hasMessageContaining("check constraint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void is_no_chair_for_two() throws SQLException {
        var group = planned(A, inA);
        try (var app = database.app(A)) {
            insert(app, group, 1);
            insert(app, group, 1);
            assertThatThrownBy(app::commit).hasMessageContaining("unique constraint");
        }
    }

    @Test
    void stays_where_it_is_and_next_door_finds_neither_group_nor_seat() {
        var group = planned(A, inA);
        var asked = asked(new CardId(inA.card()));
        decide(group, it -> it.line().signUp(asked, NOW));

        database.in(B, em -> {
            var there = new StoredGatherings(em);
            assertThat(there.find(group)).isEmpty();
            assertThat(there.hold(group)).isEmpty();
            assertThat(there.seatByForm(asked.formKey())).isEmpty();
            assertThat(there.of(new CardId(inA.card()))).isEmpty();
        });
        database.in(A, em -> {
            var here = new StoredGatherings(em);
            assertThat(here.seatByForm(asked.formKey()).orElseThrow().state()).isEqualTo(SeatState.HELD);
            assertThat(here.of(new CardId(inA.card())))
                    .extracting(Gathering::id)
                    .contains(group);
        });
    }

    @Test
    void is_found_by_those_who_ask_what_is_on_and_what_is_past() {
        var group = planned(A, inA);
        decide(group, it -> it.line().signUp(asked(new CardId(inA.card())), NOW));

        database.in(A, em -> {
            var here = new StoredGatherings(em);
            var day = LocalDate.parse("2026-12-03");
            assertThat(here.published(GatheringKind.GROUP, day))
                    .extracting(Gathering::id)
                    .contains(group);
            assertThat(here.published(GatheringKind.EVENT, day)).isEmpty();
            assertThat(here.published(GatheringKind.GROUP, day.plusDays(1))).isEmpty();
            assertThat(here.since(day, 10)).extracting(Gathering::id).contains(group);
            assertThat(here.withALine()).isEmpty();
            assertThat(here.withSeatsLastMetBefore(day, 10)).isEmpty();
            assertThat(here.withSeatsLastMetBefore(day.plusDays(1), 10)).contains(group);
        });
    }

    @Test
    void is_followed_by_new_ones_and_everybody_keeps_theirs_when_there_are_fewer() {
        var group = planned(A, inA);
        var neighbour = planned(B, inB);
        var people = Stream.generate(this::anybody).limit(SEATS).toList();
        people.forEach(it -> decide(group, found -> found.line().signUp(it, NOW)));
        decide(group, it -> it.line().leave(people.get(0).id(), NOW));

        resize(group, SEATS - 1);
        database.in(A, em -> {
            var found = new StoredGatherings(em).find(group).orElseThrow();
            assertThat(found.seats()).contains(SEATS - 1);
            assertThat(found.roster())
                    .hasSize(SEATS - 1)
                    .allMatch(it -> it.chair().filter(chair -> chair < SEATS).isPresent());
        });

        var last = anybody();
        decide(group, it -> it.line().signUp(last, NOW));
        resize(group, SEATS + 5);
        database.in(
                A,
                em -> assertThat(new StoredGatherings(em)
                                .find(group)
                                .orElseThrow()
                                .roster())
                        .allMatch(it -> it.state().keepsAChair()));
        database.in(
                B,
                em -> assertThat(new StoredGatherings(em)
                                .find(neighbour)
                                .orElseThrow()
                                .seats())
                        .contains(SEATS));
    }

    private void resize(GatheringId group, int many) {
        database.in(A, em -> {
            var gatherings = new StoredGatherings(em);
            var found = gatherings.hold(group).orElseThrow();
            found.line().closeUp(many);
            gatherings.writeDown();
            found.seatsAre(many);
            gatherings.writeDown();
            found.line().move(NOW);
        });
    }

    /** Each on a card of their own. */
    private Asked anybody() {
        return asked(database.from(A, em -> {
            var made = WordCard.made(Digest.of(UUID.randomUUID().toString()), LocalDate.parse("2026-11-23"));
            em.persist(made);
            return made.id();
        }));
    }

    @Test
    void is_marked_as_having_answered_and_the_answer_is_only_in_the_tally() {
        var group = planned(A, inA);
        var asked = asked(new CardId(inA.card()));
        var over = Instant.parse("2026-12-03T18:00:00Z");
        decide(group, it -> it.line().signUp(asked, NOW));

        decide(
                group,
                it -> it.questions(Moment.END)
                        .answer(asked.id(), new ExitAnswers(Map.of(ExitQuestion.HEARD, 4)), over));
        decide(
                group,
                it -> it.questions(Moment.END)
                        .answer(asked.id(), new ExitAnswers(Map.of(ExitQuestion.HEARD, 4)), over));

        database.in(A, em -> {
            var tallies = em.createQuery("select t from ExitTally t where t.gathering.id = :group", ExitTally.class)
                    .setParameter("group", group.value())
                    .getResultList();
            assertThat(tallies)
                    .singleElement()
                    .satisfies(it -> assertThat(it.counts()).containsExactly(0, 0, 0, 1, 0));
            assertThat(new StoredGatherings(em).find(group).orElseThrow().everySeat())
                    .allMatch(it -> it.answered(Moment.END) && !it.answered(Moment.START));
        });
        database.in(
                B,
                em -> assertThat(em.createQuery(
                                        "select t from ExitTally t where t.gathering.id = :group", ExitTally.class)
                                .setParameter("group", group.value())
                                .getResultList())
                        .isEmpty());
    }

    @Test
    void answers_at_the_start_into_a_tally_of_its_own() {
        var group = planned(A, inA);
        var asked = asked(new CardId(inA.card()));
        decide(group, it -> it.askAtTheStart(true));
        decide(group, it -> it.line().signUp(asked, NOW));
        var first = database.from(
                A,
                em -> new StoredGatherings(em)
                        .find(group)
                        .orElseThrow()
                        .sessions()
                        .get(0));
        decide(group, it -> it.timetable().meets(new SessionId(UUID.randomUUID()), aWeekLater(first.meeting())));

        answer(group, asked.id(), Moment.START, 2, first.meeting().end());
        answer(group, asked.id(), Moment.START, 2, first.meeting().end());
        answer(group, asked.id(), Moment.END, 4, aWeekLater(first.meeting()).end());

        assertThat(tallies(A, group)).containsExactlyInAnyOrder("END 0 0 0 1 0", "START 0 1 0 0 0");
        assertThat(tallies(B, group)).isEmpty();
    }

    @Test
    void is_its_holders_again_when_it_was_given_back_by_mistake_and_next_door_nothing_happens() {
        var group = planned(A, inA);
        var neighbour = planned(B, inB);
        var asked = asked(new CardId(inA.card()));
        decide(group, it -> it.line().signUp(asked, NOW));
        decide(group, it -> it.line().leave(asked.id(), NOW));

        decide(group, it -> it.line().giveAgain(asked));
        decide(group, it -> it.line().giveAgain(asked));

        database.in(
                A,
                em -> assertThat(new StoredGatherings(em)
                                .find(group)
                                .orElseThrow()
                                .roster())
                        .singleElement()
                        .satisfies(it -> assertThat(it.key()).isEqualTo(asked.key())));
        database.in(
                B,
                em -> assertThat(new StoredGatherings(em)
                                .find(neighbour)
                                .orElseThrow()
                                .everySeat())
                        .isEmpty());
    }

    @Test
    void is_kept_for_one_meeting_more_and_that_one_goes_as_if_it_had_never_been_there() {
        var group = planned(A, inA);
        var neighbour = planned(B, inB);
        var more = new SessionId(UUID.randomUUID());
        var first = new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
        decide(group, it -> it.timetable().meetsAlso(more, aWeekLater(first), NOW));

        assertThat(meetings(A, group)).hasSize(2);
        assertThat(meetings(B, neighbour)).hasSize(1);
        decide(group, it -> assertThat(it.session(more).isBrandNew(NOW)).isTrue());

        decide(group, it -> it.timetable().doesNotMeetAlso(more, NOW));
        assertThat(meetings(A, group)).containsExactly(first);
    }

    private List<Meeting> meetings(TenantId tenant, GatheringId group) {
        return database.from(
                tenant,
                em -> new StoredGatherings(em)
                        .find(group).orElseThrow().sessions().stream()
                                .map(it -> it.meeting())
                                .toList());
    }

    @Test
    void is_given_to_nobody_new_after_the_first_meeting_where_a_group_stays_together() {
        var group = planned(A, inA);
        var neighbour = planned(B, inB);
        decide(group, it -> it.closeAfterTheFirst(true));

        database.in(
                A,
                em -> assertThat(new StoredGatherings(em)
                                .find(group)
                                .orElseThrow()
                                .closesAfterTheFirst())
                        .isTrue());
        database.in(
                B,
                em -> assertThat(new StoredGatherings(em)
                                .find(neighbour)
                                .orElseThrow()
                                .closesAfterTheFirst())
                        .isFalse());
    }

    @Test
    void is_not_asked_at_the_start_how_it_went() throws SQLException {
        var group = planned(A, inA);
        try (var app = database.app(A)) {
            var wrong = "insert into app.exit_tally(id, gathering_id, moment, question, one, two, three, four, five)"
                    + " values (gen_random_uuid(), ?, 'START', 'FELT', 0, 0, 0, 0, 1)";
            assertThatThrownBy(() -> Sql.run(app, wrong, group.value()))
                    .hasStackTraceContaining("exit_tally_moment_question_check");
        }
    }

    private void answer(GatheringId group, SeatId seat, Moment moment, int step, Instant when) {
        var answers = new ExitAnswers(Map.of(ExitQuestion.INFORMED, step));
        decide(group, it -> it.questions(moment).answer(seat, answers, when));
    }

    private List<String> tallies(TenantId tenant, GatheringId group) {
        return database.from(
                tenant,
                em -> em.createQuery("select t from ExitTally t where t.gathering.id = :group", ExitTally.class)
                        .setParameter("group", group.value())
                        .getResultStream()
                        .map(it -> it.moment() + " "
                                + it.counts().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                        .toList());
    }

    private static Meeting aWeekLater(Meeting it) {
        return new Meeting(it.day().plusWeeks(1), it.starts(), it.ends());
    }

    private void insert(java.sql.Connection app, GatheringId group, int chair) throws SQLException {
        Sql.run(
                app,
                "insert into app.seat(id, gathering_id, card_id, key_id, form_key, called, likeness, state, chair,"
                        + " of_seats, turn, needs) values (gen_random_uuid(), ?, ?, gen_random_uuid(),"
                        + " sha256(convert_to(gen_random_uuid()::text, 'UTF8')), '\\x01',"
                        + " sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'HELD', ?, 10, 1, '')",
                group.value(),
                inA.card(),
                chair);
    }

    private GatheringId planned(TenantId tenant, Furnished rooms) {
        var id = new GatheringId(UUID.randomUUID());
        database.in(tenant, em -> {
            var group = Gathering.planned(
                    id,
                    Digest.of(id.toString()),
                    new ProgrammeId(rooms.programme()),
                    GatheringKind.GROUP,
                    Way.ONLINE,
                    Optional.empty(),
                    Optional.of(SEATS));
            group.wording().tell(UUID.randomUUID(), Language.FI, new Told("Ryhmä", "", "", "", ""));
            group.timetable()
                    .meets(
                            new SessionId(UUID.randomUUID()),
                            new Meeting(
                                    LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00")));
            group.publish();
            new StoredGatherings(em).add(group);
        });
        return id;
    }

    private static Asked asked(CardId card) {
        return new Asked(
                SeatId.random(),
                card,
                new KeyId(UUID.randomUUID()),
                new Sealed(new byte[] {1}),
                Digest.of(UUID.randomUUID().toString()),
                Digest.of(UUID.randomUUID().toString()),
                Set.of(),
                Coming.EITHER);
    }

    private static void all(List<Callable<Boolean>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            for (var done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return rooms;
        }
    }
}
