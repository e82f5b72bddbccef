package fi.rinnalla.services.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.services.shelf.CallsOnAShelf;
import fi.rinnalla.services.shelf.OneLine;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The note for whoever answers next")
class SeeingTheLineTest {
    private static final LineId LINE = new LineId(new UUID(1, 1));
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);

    private final CallsOnAShelf log = new CallsOnAShelf();
    private final MovedClock clock = MovedClock.at("2026-03-04T09:00:00Z");
    private final LoggingCalls logging = new LoggingCalls(log, new OneLine(LINE), clock);
    private final SeeingTheLine seeing = new SeeingTheLine(log, new OneLine(LINE), new ProgrammesOnAShelf(), clock);

    @Test
    void still_tells_of_the_last_wednesday_on_a_line_that_is_open_on_wednesdays() {
        logging.answered(LINE, Digest.of("one"), about(TalkTopic.RIGHTS));
        logging.missed(LINE, Digest.of("two"));
        clock.moveOn(Duration.ofDays(7));
        logging.answered(LINE, Digest.of("three"), about(TalkTopic.COPING));

        var sheet = sheet();

        assertThat(sheet.today().day()).isEqualTo(WEDNESDAY.plusDays(7));
        assertThat(sheet.today().calls()).containsExactly(about(TalkTopic.COPING));
        assertThat(sheet.before()).hasValueSatisfying(it -> {
            assertThat(it.day()).isEqualTo(WEDNESDAY);
            assertThat(it.calls()).containsExactly(about(TalkTopic.RIGHTS));
            assertThat(it.figures().missed()).isOne();
        });
    }

    @Test
    void tells_of_no_day_on_which_everything_was_taken_back() {
        logging.answered(LINE, Digest.of("one"), about(TalkTopic.RIGHTS));
        clock.moveOn(Duration.ofDays(7));
        var call = logging.answered(LINE, Digest.of("two"), about(TalkTopic.COPING));
        logging.undo(call, Optional.of(clock.instant()));
        clock.moveOn(Duration.ofDays(7));

        assertThat(sheet().before()).map(LineSheet.LineDay::day).contains(WEDNESDAY);
    }

    @Test
    void is_of_today_alone_where_nobody_has_called_before() {
        logging.missed(LINE, Digest.of("one"));

        assertThat(sheet().before()).isEmpty();
        assertThat(sheet().today().figures().missed()).isOne();
    }

    private LineSheet sheet() {
        return seeing.of(Optional.of(LINE)).orElseThrow();
    }

    private static LoggedCall about(TalkTopic topic) {
        return new LoggedCall(
                TimeBand.MORNING,
                CallLength.UNDER_FIVE,
                CallerKind.PARENT,
                Set.of(topic),
                CallerCounty.OWN,
                Language.FI,
                Set.of(Guidance.LISTENING),
                Set.of());
    }
}
