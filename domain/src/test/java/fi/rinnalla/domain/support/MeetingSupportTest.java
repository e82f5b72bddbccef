package fi.rinnalla.domain.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Sealed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting somebody comes along to")
class MeetingSupportTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Sealed CLOSED = new Sealed(new byte[] {1, 2, 3});

    @Test
    void is_held_on_its_day_at_the_earliest() {
        var meeting = on(TUESDAY);

        assertThat(meeting.hold(MONDAY)).isFalse();
        assertThat(meeting.hold(TUESDAY)).isTrue();
        assertThat(meeting.hold(TUESDAY)).as("once").isFalse();
    }

    @Test
    void is_changed_only_while_it_is_ahead() {
        var meeting = on(MONDAY);
        assertThat(meeting.change(plan(TUESDAY), Optional.empty(), MONDAY)).isTrue();
        assertThat(meeting.plan().day()).isEqualTo(TUESDAY);
        assertThat(meeting.text(MeetingText.TOWN)).isEmpty();

        meeting.cancel(MONDAY);

        assertThat(meeting.change(plan(MONDAY), Optional.of(CLOSED), MONDAY)).isFalse();
        assertThat(meeting.plan().day()).isEqualTo(TUESDAY);
    }

    @Test
    void is_taken_up_again_on_the_day_of_the_slip_and_not_once_the_parent_has_answered() {
        var slip = on(MONDAY);
        slip.hold(MONDAY);
        assertThat(slip.takeUp(TUESDAY)).isEmpty();
        assertThat(slip.takeUp(MONDAY)).contains(MeetingState.HELD);
        assertThat(slip.state()).isEqualTo(MeetingState.PLANNED);

        slip.hold(MONDAY);
        slip.answer();

        assertThat(slip.takeUp(MONDAY)).isEmpty();
    }

    @Test
    void is_thought_of_beforehand_and_looked_back_on_afterwards() {
        var meeting = on(MONDAY);
        assertThat(meeting.remember(Optional.of(CLOSED))).as("not yet").isFalse();
        assertThat(meeting.answer()).isFalse();
        assertThat(meeting.prepare(Map.of(MeetingText.SAY, CLOSED), true)).isTrue();

        meeting.hold(MONDAY);

        assertThat(meeting.prepare(Map.of(), false)).as("it is over").isFalse();
        assertThat(meeting.text(MeetingText.SAY)).contains(CLOSED);
        assertThat(meeting.remember(Optional.of(CLOSED))).isTrue();
        assertThat(meeting.answer()).isTrue();
        assertThat(meeting.answer()).as("counted once").isFalse();
    }

    private static MeetingSupport on(LocalDate day) {
        return MeetingSupport.planned(
                new MeetingId(UUID.randomUUID()),
                RequestId.random(),
                Digest.of("form"),
                plan(day),
                Optional.of(CLOSED),
                MONDAY);
    }

    private static MeetingPlan plan(LocalDate day) {
        return new MeetingPlan(day, PartOfDay.MORNING, MeetingKind.NETWORK_MEETING, false, WhoComes.WORKER, "");
    }
}
