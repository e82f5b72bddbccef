package fi.rinnalla.services.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Presence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A training, from the call to the certificate,")
class TrainingTest {
    private final TrainingHouse house = new TrainingHouse();

    @Test
    void fills_its_programme_once_by_the_template_and_leaves_holidays_out() {
        var first = new Meeting(LocalDate.parse("2026-03-27"), LocalTime.of(17, 0), LocalTime.of(20, 0));

        var skipped = house.planning().fill(house.cohort, Digest.of("fill"), first);

        assertThat(skipped).contains(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-05-01"));
        assertThat(house.shelves.held).hasSize(12).noneMatch(it -> WorkingDays.isHoliday(it.day()));
        assertThat(house.planning().fill(house.cohort, Digest.of("again"), first))
                .isEmpty();
        assertThat(house.shelves.held).hasSize(12);
    }

    @Test
    void marks_whom_it_is_told_and_nobody_else_and_the_same_twice_is_the_same() {
        var member = house.member("1");
        var session = house.session("a", TrainingHouse.STARTS, false);
        var stranger = ParticipantId.random();

        assertThat(house.marking().mark(session, Map.of(member, Presence.ABSENT, stranger, Presence.PRESENT)))
                .isEqualTo(1);
        assertThat(house.marking().mark(session, Map.of(member, Presence.ABSENT)))
                .isZero();
        assertThat(house.shelves.marked).hasSize(1);
        assertThat(house.marking().mark(session, Map.of(member, Presence.MADE_UP)))
                .isEqualTo(1);

        house.marking().clear(session);
        assertThat(house.shelves.marked).isEmpty();
    }

    @Test
    void graduates_nobody_before_all_is_there_and_gives_whoever_attended_another_paper() {
        var member = house.member("1");
        var taught = house.session("a", TrainingHouse.STARTS, false);
        house.marking().mark(taught, Map.of(member, Presence.REMOTE));
        assertThat(house.seeingOff().decide(member, Outcome.GRADUATED)).isFalse();
        var attended = house.seeingOff().certificate(member).orElseThrow();
        assertThat(attended.kind()).isEqualTo(CertificateKind.ATTENDED);
        assertThat(attended.hours()).isEqualTo(3);

        house.marking()
                .mark(house.session("b", TrainingHouse.STARTS.plusDays(1), true), Map.of(member, Presence.PRESENT));
        house.seeingOff().committed(member, Optional.of(house.today()));
        assertThat(house.seeingOff().committed(member, Optional.of(house.today().plusDays(1))))
                .isFalse();
        house.seeingOff().interviewed(member, Optional.of(house.today()));
        assertThat(house.seeingOff().decide(member, Outcome.GRADUATED)).isTrue();

        assertThat(house.checking().check(attended.code().spelled()))
                .as("a paper that does not fit any more is nobody's")
                .isEmpty();
        var completed = house.seeingOff().certificate(member).orElseThrow();
        assertThat(completed.kind()).isEqualTo(CertificateKind.COMPLETED);
        assertThat(house.seeingOff().certificate(member)).as("once").contains(completed);
        assertThat(house.checking().check(completed.code().spelled().toUpperCase()))
                .contains(completed);
        assertThat(house.reading(0).trainings().get(0).certificate()).contains(completed);
    }
}
