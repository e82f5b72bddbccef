package fi.rinnalla.persistence.gathering;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SeatOutcome;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The last seat")
class LastSeatIT {
    private GroupsInTwoHouses house;

    @BeforeEach
    void two_organisations() throws SQLException {
        house = new GroupsInTwoHouses();
    }

    @Test
    void is_given_once_when_a_hundred_ask_give_back_and_ask_again() throws Exception {
        for (var round = 0; round < GroupsInTwoHouses.ROUNDS; round++) {
            var seed = 21L + round;
            var group = house.planned(A, house.inA);
            var neighbour = house.planned(B, house.inB);
            var cards = house.database.from(
                    A,
                    em -> IntStream.range(0, GroupsInTwoHouses.PEOPLE)
                            .mapToObj(i -> {
                                var card = WordCard.made(
                                        Digest.of(UUID.randomUUID().toString()), LocalDate.parse("2026-11-23"));
                                em.persist(card);
                                return card.id();
                            })
                            .toList());

            all(IntStream.range(0, GroupsInTwoHouses.PEOPLE)
                    .<Callable<Boolean>>mapToObj(i -> () -> person(group, cards.get(i), new Random(seed * 1000 + i)))
                    .toList());

            everySeatIsSomebodys(group, "seed " + seed);
            assertThat((int) house.database.from(
                            B,
                            em -> new StoredGatherings(em)
                                    .find(neighbour)
                                    .orElseThrow()
                                    .everySeat()
                                    .size()))
                    .isZero();
        }
    }

    @Test
    void is_refused_by_the_database_itself_where_every_rule_is_gone_round() {
        var group = house.planned(A, house.inA);
        try (var app = house.database.app(A)) {
            for (var chair = 1; chair <= GroupsInTwoHouses.SEATS; chair++) {
                insert(app, group, chair);
            }
            assertThatThrownBy(() -> insert(app, group, GroupsInTwoHouses.SEATS + 1))
                    .hasMessageContaining("check constraint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void is_no_chair_for_two() throws SQLException {
        var group = house.planned(A, house.inA);
        try (var app = house.database.app(A)) {
            insert(app, group, 1);
            insert(app, group, 1);
            assertThatThrownBy(app::commit).hasMessageContaining("unique constraint");
        }
    }

    @Test
    void stays_where_it_is_and_next_door_finds_neither_group_nor_seat() {
        var group = house.planned(A, house.inA);
        var asked = GroupsInTwoHouses.asked(new CardId(house.inA.card()));
        house.decide(group, it -> it.line().signUp(asked, GroupsInTwoHouses.NOW));

        house.database.in(B, em -> {
            var there = new StoredGatherings(em);
            assertThat(there.find(group)).isEmpty();
            assertThat(there.hold(group)).isEmpty();
            assertThat(there.seatByForm(asked.formKey())).isEmpty();
            assertThat(there.of(new CardId(house.inA.card()))).isEmpty();
        });
        house.database.in(A, em -> {
            var here = new StoredGatherings(em);
            assertThat(here.seatByForm(asked.formKey()).orElseThrow().state()).isEqualTo(SeatState.HELD);
            assertThat(here.of(new CardId(house.inA.card())))
                    .extracting(Gathering::id)
                    .contains(group);
        });
    }

    @Test
    void is_its_holders_again_when_it_was_given_back_by_mistake_and_next_door_nothing_happens() {
        var group = house.planned(A, house.inA);
        var neighbour = house.planned(B, house.inB);
        var asked = GroupsInTwoHouses.asked(new CardId(house.inA.card()));
        house.decide(group, it -> it.line().signUp(asked, GroupsInTwoHouses.NOW));
        house.decide(group, it -> it.line().leave(asked.id(), GroupsInTwoHouses.NOW));

        house.decide(group, it -> it.line().giveAgain(asked));
        house.decide(group, it -> it.line().giveAgain(asked));

        house.database.in(
                A,
                em -> assertThat(new StoredGatherings(em)
                                .find(group)
                                .orElseThrow()
                                .roster())
                        .singleElement()
                        .satisfies(it -> assertThat(it.key()).isEqualTo(asked.key())));
        house.database.in(
                B,
                em -> assertThat(new StoredGatherings(em)
                                .find(neighbour)
                                .orElseThrow()
                                .everySeat())
                        .isEmpty());
    }

    @Test
    void is_followed_by_new_ones_and_everybody_keeps_theirs_when_there_are_fewer() {
        var group = house.planned(A, house.inA);
        var neighbour = house.planned(B, house.inB);
        var people =
                Stream.generate(this::anybody).limit(GroupsInTwoHouses.SEATS).toList();
        people.forEach(it -> house.decide(group, found -> found.line().signUp(it, GroupsInTwoHouses.NOW)));
        house.decide(group, it -> it.line().leave(people.get(0).id(), GroupsInTwoHouses.NOW));

        resize(group, GroupsInTwoHouses.SEATS - 1);
        house.database.in(A, em -> {
            var found = new StoredGatherings(em).find(group).orElseThrow();
            assertThat(found.seats()).contains(GroupsInTwoHouses.SEATS - 1);
            assertThat(found.roster())
                    .hasSize(GroupsInTwoHouses.SEATS - 1)
                    .allMatch(it -> it.chair()
                            .filter(chair -> chair < GroupsInTwoHouses.SEATS)
                            .isPresent());
        });

        var last = anybody();
        house.decide(group, it -> it.line().signUp(last, GroupsInTwoHouses.NOW));
        resize(group, GroupsInTwoHouses.SEATS + 5);
        house.database.in(
                A,
                em -> assertThat(new StoredGatherings(em)
                                .find(group)
                                .orElseThrow()
                                .roster())
                        .allMatch(it -> it.state().keepsAChair()));
        house.database.in(
                B,
                em -> assertThat(new StoredGatherings(em)
                                .find(neighbour)
                                .orElseThrow()
                                .seats())
                        .contains(GroupsInTwoHouses.SEATS));
    }

    /** Asks; perhaps gives back, perhaps asks again; accepts what is offered. */
    private Boolean person(GatheringId group, CardId card, Random chance) {
        var mine = ask(group, card);
        for (var change = chance.nextInt(3); change > 0; change--) {
            var left = mine;
            house.decide(group, it -> it.line().leave(left, GroupsInTwoHouses.NOW));
            mine = ask(group, card);
        }
        var last = mine;
        house.decide(group, it -> it.line().accept(last, GroupsInTwoHouses.NOW));
        return true;
    }

    private SeatId ask(GatheringId group, CardId card) {
        var asked = GroupsInTwoHouses.asked(card);
        house.decide(
                group,
                it -> assertThat(it.line().signUp(asked, GroupsInTwoHouses.NOW))
                        .isNotInstanceOf(SeatOutcome.Refused.class));
        return asked.id();
    }

    private void everySeatIsSomebodys(GatheringId group, String seed) {
        house.database.in(A, em -> {
            var found = new StoredGatherings(em).find(group).orElseThrow();
            var kept = found.roster().stream()
                    .filter(it -> it.state().keepsAChair())
                    .toList();
            assertThat(kept).as(seed).hasSize(GroupsInTwoHouses.SEATS);
            assertThat(kept).as(seed).extracting(it -> it.chair().orElseThrow()).doesNotHaveDuplicates();
            assertThat(found.roster()).as(seed).hasSize(GroupsInTwoHouses.PEOPLE);
        });
    }

    private void resize(GatheringId group, int many) {
        house.database.in(A, em -> {
            var gatherings = new StoredGatherings(em);
            var found = gatherings.hold(group).orElseThrow();
            found.line().closeUp(many);
            gatherings.writeDown();
            found.seatsAre(many);
            gatherings.writeDown();
            found.line().move(GroupsInTwoHouses.NOW);
        });
    }

    /** Each on a card of their own. */
    private Asked anybody() {
        return GroupsInTwoHouses.asked(house.database.from(A, em -> {
            var made = WordCard.made(Digest.of(UUID.randomUUID().toString()), LocalDate.parse("2026-11-23"));
            em.persist(made);
            return made.id();
        }));
    }

    private void insert(java.sql.Connection app, GatheringId group, int chair) throws SQLException {
        Sql.run(
                app,
                "insert into app.seat(id, gathering_id, card_id, key_id, form_key, called, likeness, state, chair,"
                        + " of_seats, turn, needs) values (gen_random_uuid(), ?, ?, gen_random_uuid(),"
                        + " sha256(convert_to(gen_random_uuid()::text, 'UTF8')), '\\x01',"
                        + " sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'HELD', ?, 10, 1, '')",
                group.value(),
                house.inA.card(),
                chair);
    }

    private static void all(List<Callable<Boolean>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(GroupsInTwoHouses.PEOPLE);
        try {
            for (var done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }
}
