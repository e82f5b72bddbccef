package fi.rinnalla.demo.growth;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.AssignmentFigures;
import fi.rinnalla.domain.measure.FeeFigures;
import fi.rinnalla.domain.measure.RelationFigures;
import fi.rinnalla.domain.measure.TrainingFigures;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.persistence.measure.CountedAssignments;
import fi.rinnalla.persistence.measure.CountedFees;
import fi.rinnalla.persistence.measure.CountedRelations;
import fi.rinnalla.persistence.measure.CountedTraining;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import fi.rinnalla.persistence.support.StoredPeerMeetings;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Each is counted once more, in another way: by plain loops or by one plain question over the tables, from the words of its
 * definition and not from the code that shows it. Two houses, three quarters.
 */
@DisplayName("A figure of people who walk beside others")
class PeopleFiguresIT {
    private static final Database DATABASE = Database.get();
    private static final List<Quarter> QUARTERS = List.of(
            Quarter.of(GrownHouse.TODAY),
            Quarter.of(GrownHouse.TODAY).previous(),
            Quarter.of(GrownHouse.TODAY).previous().previous());

    private static List<GrownHouse> houses;

    @BeforeAll
    static void two_houses_one_twice_as_large() throws SQLException {
        DATABASE.empty();
        houses = List.of(GrownHouse.in(DATABASE, A), GrownHouse.in(DATABASE, B));
        houses.get(0).grow(1);
        houses.get(1).grow(2);
    }

    @FunctionalInterface
    private interface Check {
        void of(GrownHouse house, LocalDate first, LocalDate last, Quarter quarter);
    }

    private static void everywhere(Check check) {
        houses.forEach(house -> QUARTERS.forEach(it -> check.of(house, it.firstDay(), it.lastDay(), it)));
    }

    @Test
    void assignments_are_those_that_were_held_by_strand() {
        everywhere((house, first, last, quarter) -> {
            var counted = DATABASE.from(
                    house.tenant(),
                    em -> AssignmentFigures.of(new CountedAssignments(em).held(programme(house), first, last)));
            for (var strand : Strand.values()) {
                assertThat((long) counted.of(strand))
                        .isEqualTo(house.count("""
                        select count(*) from app.assignment where programme_id = ? and state = 'DONE' and strand = ?
                           and held_on between ? and ?""", programme(house).value(), strand.name(), first, last));
            }
            assertThat((long) counted.assignments())
                    .isEqualTo(house.count(
                            "select count(*) from app.assignment where programme_id = ? and held_on between ? and ?",
                            programme(house).value(),
                            first,
                            last));
        });
        assertThat(houses.get(0)
                        .count(
                                "select count(*) from app.assignment where held_on >= ?",
                                QUARTERS.get(2).firstDay()))
                .isGreaterThan(30);
    }

    @Test
    void relations_start_on_the_second_yes_and_end_as_planned_on_their_day() {
        everywhere((house, first, last, quarter) -> {
            var counted = relations(house, quarter);
            assertThat((long) counted.started())
                    .isEqualTo(house.count(
                            "select count(*) from app.support_relation where started_on between ? and ?", first, last));
            assertThat((long) counted.endedAsPlanned())
                    .isEqualTo(house.count(
                            "select count(*) from app.support_relation where how = 'AS_PLANNED' and ended_on between ? and ?",
                            first,
                            last));
        });
        assertThat(relations(houses.get(0), QUARTERS.get(0)).endedAsPlanned()).isPositive();
    }

    @Test
    void peer_meetings_are_days_on_which_a_pair_met_however_often_it_was_noted() {
        everywhere((house, first, last, quarter) -> {
            var met = new HashSet<String>();
            var pairs = new HashSet<>(all(house, "select id, started_on from app.support_relation").stream()
                    .map(it -> it.id)
                    .toList());
            all(house, "select relation_id, held_on from app.peer_meeting").forEach(it -> {
                if (!it.day.isBefore(first) && !it.day.isAfter(last)) {
                    met.add(it.id + " " + it.day);
                }
            });
            all(
                            house,
                            "select beside_id, done_on from app.logged_work where kind in ('MEETING', 'CALL', 'ONLINE')"
                                    + " and beside_id is not null")
                    .forEach(it -> {
                        if (pairs.contains(it.id) && !it.day.isBefore(first) && !it.day.isAfter(last)) {
                            met.add(it.id + " " + it.day);
                        }
                    });
            assertThat(relations(house, quarter).peerMeetings()).isEqualTo(met.size());
        });
        assertThat(relations(houses.get(0), QUARTERS.get(0)).peerMeetings()).isGreaterThan(20);
    }

    @Test
    void days_to_the_first_offer_are_the_value_in_the_middle() {
        everywhere((house, first, last, quarter) -> {
            var middle = Optional.ofNullable(house.one(
                    Double.class,
                    "select percentile_cont(0.5) within group (order by days) from app.first_offer"
                            + " where offered_on between ? and ?",
                    first,
                    last));
            assertThat(relations(house, quarter).daysToFirstOffer())
                    .isEqualTo(middle.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        });
        assertThat(relations(houses.get(0), QUARTERS.get(0)).daysToFirstOffer()).isPresent();
    }

    @Test
    void fees_count_when_their_list_was_paid_and_hours_when_they_were_given_and_of_few_people_neither_is_said() {
        everywhere((house, first, last, quarter) -> {
            var counted = DATABASE.from(house.tenant(), em -> {
                var facts = new CountedFees(em);
                return FeeFigures.of(facts.paid(first, last), facts.given(first, last));
            });
            var paid = " from app.fee_line l join app.fee_claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id"
                    + " where l.about = 'WORK' and c.id in (select e.claim_id from app.pay_list_entry e"
                    + " join app.pay_list p on p.tenant_id = e.tenant_id and p.id = e.pay_list_id"
                    + " where p.paid_on between ? and ?)";
            var given = " from app.fee_line l join app.fee_claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id"
                    + " where l.about = 'WORK' and c.state = 'GIVEN' and l.done_on between ? and ?";
            assertThat(counted.feesPaid().map(Cents::value)).isEqualTo(said(house, "l.cents", paid, first, last));
            assertThat(counted.volunteerMinutes().map(Integer::longValue))
                    .isEqualTo(said(house, "l.amount", given, first, last));
        });
        var all = DATABASE.from(
                A,
                em -> FeeFigures.of(
                        new CountedFees(em).paid(QUARTERS.get(1).firstDay(), GrownHouse.TODAY),
                        new CountedFees(em).given(QUARTERS.get(1).firstDay(), GrownHouse.TODAY)));
        assertThat(all.feesPaid().map(Cents::value))
                .hasValueSatisfying(it -> assertThat(it).isPositive());
        assertThat(all.volunteerMinutes())
                .hasValueSatisfying(it -> assertThat(it).isPositive());
    }

    private static Optional<Long> said(GrownHouse house, String what, String of, LocalDate first, LocalDate last) {
        var people = house.count("select count(distinct c.partner_id)" + of, first, last);
        return people > 0 && people < 5
                ? Optional.empty()
                : Optional.of(house.count("select coalesce(sum(" + what + "), 0)" + of, first, last));
    }

    @Test
    void people_are_in_training_while_it_runs_for_them_and_graduate_on_the_day_of_the_decision() {
        everywhere((house, first, last, quarter) -> {
            var counted = DATABASE.from(
                    house.tenant(),
                    em -> TrainingFigures.count(
                            quarter, new CountedTraining(em).participants(programme(house), first, last)));
            assertThat((long) counted.inTraining())
                    .isEqualTo(house.count("""
                    select count(*) from app.training_participant p
                      join app.cohort c on c.tenant_id = p.tenant_id and c.id = p.cohort_id
                     where c.programme_id = ? and c.state in ('RUNNING', 'GRADUATED')
                       and daterange(greatest(p.joined_on, c.starts_on),
                                     greatest(greatest(p.joined_on, c.starts_on),
                                              least(coalesce(p.decided_on, c.ends_on), c.ends_on)), '[]')
                           && daterange(?, ?, '[]')
                       and greatest(p.joined_on, c.starts_on) <= least(coalesce(p.decided_on, c.ends_on), c.ends_on)""", programme(house).value(), first, last));
            assertThat((long) counted.graduated())
                    .isEqualTo(house.count("""
                    select count(*) from app.training_participant p
                      join app.cohort c on c.tenant_id = p.tenant_id and c.id = p.cohort_id
                     where c.programme_id = ? and c.state in ('RUNNING', 'GRADUATED') and p.outcome = 'GRADUATED'
                       and p.decided_on between ? and ?""", programme(house).value(), first, last));
        });
        assertThat(houses.get(0).count("select count(*) from app.training_participant where outcome = 'GRADUATED'"))
                .isGreaterThanOrEqualTo(8);
    }

    private static RelationFigures relations(GrownHouse house, Quarter quarter) {
        var first = quarter.firstDay();
        var last = quarter.lastDay();
        return DATABASE.from(house.tenant(), em -> {
            var facts = new CountedRelations(em);
            return RelationFigures.count(
                    quarter,
                    facts.relations(first, last),
                    new StoredPeerMeetings(em).days(first, last),
                    facts.daysToFirstOffer(first, last));
        });
    }

    private static ProgrammeId programme(GrownHouse house) {
        return new ProgrammeId(house.furnished().programme());
    }

    private record OnADay(UUID id, LocalDate day) {}

    private static List<OnADay> all(GrownHouse house, String sql) {
        try (var app = DATABASE.app(house.tenant())) {
            return Sql.all(
                    app, sql, row -> new OnADay(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
