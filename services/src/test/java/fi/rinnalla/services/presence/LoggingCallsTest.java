package fi.rinnalla.services.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.measure.GuidanceFigures;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.presence.UndoTime;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shelf.CallsOnAShelf;
import fi.rinnalla.services.shelf.OneLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call that is written down")
class LoggingCallsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LineId LINE = new LineId(new UUID(1, 1));
    private static final LoggedCall CALL = new LoggedCall(
            TimeBand.MORNING,
            CallLength.UNDER_FIVE,
            CallerKind.PARENT,
            Set.of(TalkTopic.RIGHTS),
            CallerCounty.OWN,
            Language.FI,
            Set.of(Guidance.INFORMATION),
            Set.of());

    private final CallsOnAShelf log = new CallsOnAShelf();
    private final LoggingCalls logging = new LoggingCalls(log, new OneLine(LINE), MovedClock.at(NOW.toString()));

    @Test
    void is_counted_once_however_often_its_form_is_sent() {
        var first = logging.answered(LINE, Digest.of("one"), CALL);
        var again = logging.answered(LINE, Digest.of("one"), CALL);
        logging.answered(LINE, Digest.of("two"), CALL);

        assertThat(again).isEqualTo(first);
        assertThat(figures().calls()).isEqualTo(2);
    }

    @Test
    void is_counted_apart_where_nobody_could_answer() {
        logging.missed(LINE, Digest.of("one"));

        assertThat(figures().calls()).isZero();
        assertThat(figures().missed()).isEqualTo(1);
    }

    @Test
    void is_not_counted_any_more_when_it_was_taken_back_even_where_its_form_comes_once_more() {
        var call = logging.answered(LINE, Digest.of("one"), CALL);
        var late = Optional.of(NOW.minus(UndoTime.LASTS));

        assertThat(logging.undo(call, late)).isFalse();
        assertThat(figures().calls()).isEqualTo(1);
        assertThat(logging.undo(call, Optional.of(NOW))).isTrue();
        logging.answered(LINE, Digest.of("one"), CALL);

        assertThat(figures().calls()).isZero();
        assertThat(guidance().given(Guidance.INFORMATION)).isZero();
    }

    @Test
    void belongs_to_a_line_that_is_there() {
        assertThatThrownBy(() -> logging.missed(new LineId(new UUID(9, 9)), Digest.of("one")))
                .isInstanceOf(NotFound.class);
    }

    private GuidanceFigures guidance() {
        return GuidanceFigures.of(List.of(), log.counts(TODAY, TODAY));
    }

    private CallFigures figures() {
        return CallFigures.of(log.counts(TODAY, TODAY));
    }
}
