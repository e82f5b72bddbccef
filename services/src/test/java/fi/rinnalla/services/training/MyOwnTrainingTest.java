package fi.rinnalla.services.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.Presence;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A training on somebody's own card")
class MyOwnTrainingTest {
    private final TrainingHouse house = new TrainingHouse();

    @Test
    void keeps_what_somebody_writes_to_themselves_for_them_alone() {
        var member = house.member("1");
        var session = house.session("a", TrainingHouse.STARTS, true);
        house.member("2");

        assertThat(house.keeping(0).write(member, session, "Jäi mieleen ovi.")).isTrue();
        assertThat(house.keeping(0).write(member, session, "Jäi mieleen keittiö."))
                .isTrue();

        assertThat(house.shelves.noted).hasSize(1);
        assertThat(house.reading(0)
                        .training(member)
                        .orElseThrow()
                        .sessions()
                        .get(0)
                        .note())
                .isEqualTo("Jäi mieleen keittiö.");
        assertThat(house.reading(1).training(member)).isEmpty();
        assertThat(house.keeping(1).write(member, session, "Minä täällä.")).isFalse();
        assertThat(house.keeping(0).write(member, session, " ")).isTrue();
        assertThat(house.shelves.noted).isEmpty();
    }

    @Test
    void lets_whoever_takes_part_stop_and_come_back() {
        var member = house.member("1");

        assertThat(house.keeping(0).stop(member)).isTrue();
        assertThat(house.reading(0).training(member).orElseThrow().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(house.keeping(0).comeBack(member)).isTrue();
        assertThat(house.reading(0).training(member).orElseThrow().outcome()).isEqualTo(Outcome.GOING_ON);
    }

    @Test
    void forgets_with_the_card_but_keeps_that_somebody_was_there_and_their_paper_valid() {
        var member = house.member("1");
        var session = house.session("a", TrainingHouse.STARTS, false);
        house.marking().mark(session, Map.of(member, Presence.PRESENT));
        var paper = house.seeingOff().certificate(member).orElseThrow();
        house.keeping(0).write(member, session, "Vain minulle.");

        house.onACard().goWith(house.card(0));

        assertThat(house.shelves.applied).isEmpty();
        assertThat(house.shelves.noted).isEmpty();
        assertThat(house.shelves.members.get(0).isForgotten()).isTrue();
        assertThat(house.shelves.members.get(0).outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(house.seeingOff().sheet(member).called()).isEmpty();
        assertThat(house.checking().check(paper.code().value())).contains(paper);
        assertThat(house.apply("1")).as("its form brings nothing back").isInstanceOf(ApplicationTaken.Deleted.class);
    }

    @Test
    void forgets_a_decided_application_after_thirty_days_and_names_a_year_after_the_end() {
        house.member("1");
        house.clock.moveOn(Duration.ofDays(30));
        assertThat(house.forgetting().run()).isZero();
        house.clock.moveOn(Duration.ofDays(1));
        assertThat(house.forgetting().run()).isEqualTo(1);
        assertThat(house.shelves.applied).isEmpty();
        assertThat(house.shelves.members.get(0).isForgotten()).isFalse();

        house.clock.moveOn(Duration.ofDays(16 * 7 + 365 + 30));

        assertThat(house.forgetting().run()).isEqualTo(1);
        assertThat(house.shelves.members.get(0).isForgotten()).isTrue();
    }
}
