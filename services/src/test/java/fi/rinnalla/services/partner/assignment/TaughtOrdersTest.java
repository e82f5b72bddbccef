package fi.rinnalla.services.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.training.professional.Attended;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.RatingMoment;
import fi.rinnalla.domain.training.professional.SelfRating;
import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import fi.rinnalla.services.training.professional.ClosingOldRatings;
import fi.rinnalla.services.training.professional.GivingTrainings;
import fi.rinnalla.services.training.professional.PlanningTrainings;
import fi.rinnalla.services.training.professional.ProfessionalTrainingsOnAShelf;
import fi.rinnalla.services.training.professional.SeeingMyOrderedTraining;
import fi.rinnalla.services.training.professional.TeachingAnOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An order that a training of ours answers")
class TaughtOrdersTest {
    private static final Attended THREE = new Attended(Map.of(Profession.SOCIAL_WORKER, 2, Profession.STUDENT, 1));

    private final OrderHouse house = new OrderHouse();
    private final ProfessionalTrainingsOnAShelf trainings = new ProfessionalTrainingsOnAShelf();

    @Test
    void is_answered_once_and_only_by_whoever_sees_to_orders() {
        var order = house.order("1");
        assertThat(planning(Role.TRAINER).plan(Digest.of("f"), Optional.of(order), plan(day())))
                .as("the order is not theirs")
                .isEmpty();
        assertThat(house.assignments.find(order).orElseThrow().trainingOn()).isEmpty();

        var answer = plan("a", order);

        assertThat(plan("a", order)).as("one form is one training").isEqualTo(answer);
        assertThat(planning(Role.WORKER).plan(Digest.of("b"), Optional.of(order), plan(day())))
                .as("somebody else was quicker")
                .isEmpty();
        assertThat(trainings.newest(9)).hasSize(1);
    }

    @Test
    void learns_when_it_is_moved_let_be_and_held() {
        var order = house.order("1");
        var training = plan("a", order);
        assertThat(at(order)).contains(day());

        planning(Role.WORKER).change(training, plan(day().plusDays(1)));
        assertThat(at(order)).contains(day().plusDays(1));
        planning(Role.WORKER).cancel(training);
        assertThat(at(order)).isEmpty();

        var another = plan("b", order);
        house.place.clock.moveOn(Duration.ofDays(8));
        assertThat(giving().held(another, THREE)).isTrue();
        var held = house.assignments.find(order).orElseThrow();
        assertThat(held.state()).isEqualTo(AssignmentState.DONE);
        assertThat(held.held().orElseThrow().present().students()).isEqualTo(1);
    }

    @Test
    void shows_the_training_on_the_card_it_was_made_with_and_on_no_other() {
        var order = house.order("1");
        plan("a", order);

        assertThat(mine(house.cards.made().get(0).id()).of(order, Language.SV)).isPresent();
        assertThat(mine(CardId.random()).of(order, Language.SV)).isEmpty();
    }

    @Test
    void keeps_nobody_s_two_ratings_side_by_side_for_longer_than_two_weeks() {
        var training = plan("a", house.order("1"));
        house.place.clock.moveOn(Duration.ofDays(7));
        var rated = new SelfRating(Map.of(RatingItem.values()[0], 3));
        assertThat(giving().enterPaper(training, Digest.of("sheet"), rated, rated))
                .isTrue();

        house.place.clock.moveOn(Duration.ofDays(14));
        assertThat(closing().run()).isZero();
        house.place.clock.moveOn(Duration.ofDays(1));
        assertThat(closing().run()).isEqualTo(1);

        var closed = trainings.find(training).orElseThrow();
        assertThat(closed.rated(RatingMoment.BEFORE)).isZero();
        assertThat(closed.closedOn()).contains(house.today());
        assertThat(closing().run()).as("once").isZero();
    }

    private ProfessionalTrainingId plan(String form, AssignmentId order) {
        return planning(Role.WORKER)
                .plan(Digest.of(form), Optional.of(order), plan(day()))
                .orElseThrow();
    }

    private PlanningTrainings planning(Role role) {
        var caller = house.place.caller(house.worker, role);
        var programme = Programme.started(
                new ProgrammeId(UUID.randomUUID()),
                "p",
                "Kohtaamo",
                "Pirkanmaa",
                house.today().minusYears(1));
        return new PlanningTrainings(
                trainings,
                house.assignments,
                orders(caller),
                new RunningProgramme(new ProgrammesOnAShelf(programme), house.place.clock),
                house.place.auditing(caller),
                caller,
                house.place.clock);
    }

    private GivingTrainings giving() {
        var caller = house.place.worker(house.worker);
        return new GivingTrainings(trainings, orders(caller), house.place.auditing(caller), house.place.clock);
    }

    private TeachingAnOrder orders(Caller caller) {
        return new TeachingAnOrder(house.assignments, house.place.auditing(caller), house.place.clock);
    }

    private ClosingOldRatings closing() {
        return new ClosingOldRatings(trainings, house.place.auditing(house.place.job()), house.place.clock);
    }

    private SeeingMyOrderedTraining mine(CardId card) {
        var caller = new Caller();
        caller.comesTo(house.place.tenant);
        caller.holds(card);
        return new SeeingMyOrderedTraining(trainings, house.assignments, caller, house.place.clock);
    }

    private Optional<LocalDate> at(AssignmentId order) {
        return house.assignments.find(order).orElseThrow().trainingOn();
    }

    /** A week ahead on the Monday on which the house begins. */
    private static LocalDate day() {
        return LocalDate.parse("2026-03-09");
    }

    private static TrainingPlan plan(LocalDate day) {
        return new TrainingPlan(
                Map.of(Language.FI, new TaughtWords("Miten kysyn", "")),
                day,
                LocalTime.of(9, 0),
                120,
                true,
                "",
                20,
                "Työntekijä 1",
                "",
                true);
    }
}
