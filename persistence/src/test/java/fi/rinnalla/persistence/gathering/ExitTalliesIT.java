package fi.rinnalla.persistence.gathering;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.ExitTally;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seat whose holder is asked")
class ExitTalliesIT {
    private GroupsInTwoHouses house;

    @BeforeEach
    void two_organisations() throws SQLException {
        house = new GroupsInTwoHouses();
    }

    @Test
    void is_marked_as_having_answered_and_the_answer_is_only_in_the_tally() {
        var group = house.planned(A, house.inA);
        var asked = GroupsInTwoHouses.asked(new CardId(house.inA.card()));
        var over = Instant.parse("2026-12-03T18:00:00Z");
        house.decide(group, it -> it.line().signUp(asked, GroupsInTwoHouses.NOW));

        house.decide(
                group,
                it -> it.questions(Moment.END)
                        .answer(asked.id(), new ExitAnswers(Map.of(ExitQuestion.HEARD, 4)), over));
        house.decide(
                group,
                it -> it.questions(Moment.END)
                        .answer(asked.id(), new ExitAnswers(Map.of(ExitQuestion.HEARD, 4)), over));

        house.database.in(A, em -> {
            var tallies = em.createQuery("select t from ExitTally t where t.gathering.id = :group", ExitTally.class)
                    .setParameter("group", group.value())
                    .getResultList();
            assertThat(tallies)
                    .singleElement()
                    .satisfies(it -> assertThat(it.counts()).containsExactly(0, 0, 0, 1, 0));
            assertThat(new StoredGatherings(em).find(group).orElseThrow().everySeat())
                    .allMatch(it -> it.answered(Moment.END) && !it.answered(Moment.START));
        });
        house.database.in(
                B,
                em -> assertThat(em.createQuery(
                                        "select t from ExitTally t where t.gathering.id = :group", ExitTally.class)
                                .setParameter("group", group.value())
                                .getResultList())
                        .isEmpty());
    }

    @Test
    void answers_at_the_start_into_a_tally_of_its_own() {
        var group = house.planned(A, house.inA);
        var asked = GroupsInTwoHouses.asked(new CardId(house.inA.card()));
        house.decide(group, it -> it.askAtTheStart(true));
        house.decide(group, it -> it.line().signUp(asked, GroupsInTwoHouses.NOW));
        var first = house.database.from(
                A,
                em -> new StoredGatherings(em)
                        .find(group)
                        .orElseThrow()
                        .sessions()
                        .get(0));
        house.decide(
                group,
                it -> it.timetable()
                        .meets(new SessionId(UUID.randomUUID()), GroupsInTwoHouses.aWeekLater(first.meeting())));

        answer(group, asked.id(), Moment.START, 2, first.meeting().end());
        answer(group, asked.id(), Moment.START, 2, first.meeting().end());
        answer(
                group,
                asked.id(),
                Moment.END,
                4,
                GroupsInTwoHouses.aWeekLater(first.meeting()).end());

        assertThat(tallies(A, group)).containsExactlyInAnyOrder("END 0 0 0 1 0", "START 0 1 0 0 0");
        assertThat(tallies(B, group)).isEmpty();
    }

    @Test
    void is_not_asked_at_the_start_how_it_went() throws SQLException {
        var group = house.planned(A, house.inA);
        try (var app = house.database.app(A)) {
            var wrong = "insert into app.exit_tally(id, gathering_id, moment, question, one, two, three, four, five)"
                    + " values (gen_random_uuid(), ?, 'START', 'FELT', 0, 0, 0, 0, 1)";
            assertThatThrownBy(() -> Sql.run(app, wrong, group.value()))
                    .hasStackTraceContaining("exit_tally_moment_question_check");
        }
    }

    private void answer(GatheringId group, SeatId seat, Moment moment, int step, Instant when) {
        var answers = new ExitAnswers(Map.of(ExitQuestion.INFORMED, step));
        house.decide(group, it -> it.questions(moment).answer(seat, answers, when));
    }

    private List<String> tallies(TenantId tenant, GatheringId group) {
        return house.database.from(
                tenant,
                em -> em.createQuery("select t from ExitTally t where t.gathering.id = :group", ExitTally.class)
                        .setParameter("group", group.value())
                        .getResultStream()
                        .map(it -> it.moment() + " "
                                + it.counts().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                        .toList());
    }
}
