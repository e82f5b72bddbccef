package fi.rinnalla.services.survey.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.AskedAt;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.ExitDoor;
import fi.rinnalla.domain.survey.measure.SlipFigures;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.NotBefore;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.OnePlace;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever says how it went")
class SayingHowItWentTest {
    private static final ProgrammeId RUNS = new ProgrammeId(UUID.randomUUID());
    private static final ExitCode CODE = ExitCode.drawn();
    private static final ExitAnswers HEARD = new ExitAnswers(Map.of(ExitQuestion.HEARD, 5));

    private final Clock clock = Clock.fixed(Instant.parse("2026-05-20T09:00:00Z"), ZoneOffset.UTC);
    private final DoorTalliesOnAShelf tallies = new DoorTalliesOnAShelf(CODE);
    private final SayingHowItWent saying = new SayingHowItWent(
            tallies,
            new OnePlace(),
            OnePlace.noLines(),
            new ProgrammesOnAShelf(programme(RUNS), ended()),
            new Limiter(clock, new NotBefore(name -> new byte[32], clock), 1),
            new Caller(),
            clock);

    @Test
    void is_asked_about_places_and_about_groups_and_events_of_programmes_that_run() {
        assertThat(saying.doors())
                .extracting(it -> it.at().door())
                .containsExactly(ExitDoor.VISITS, ExitDoor.GROUPS, ExitDoor.EVENTS);
        assertThat(saying.doors()).extracting(AskedDoor::name).containsExactly("Kohtaamo", "Polku", "Polku");
    }

    @Test
    void is_counted_among_organisations_by_each_slip_once() {
        assertThat(answer("first", Optional.of(CODE))).isEqualTo(WentOutcome.COUNTED);
        assertThat(answer("second", Optional.of(CODE))).isEqualTo(WentOutcome.NO_SUCH_CODE);
        assertThat(answer("third", Optional.empty())).isEqualTo(WentOutcome.COUNTED);

        assertThat(SlipFigures.of(tallies.of(Quarter.of("2026Q2"))))
                .containsEntry(new Cell(Indicator.EXIT_HEARD, "groups-yes"), 1);
        assertThat(tallies.of(Quarter.of("2026Q2")))
                .as("and without it at home")
                .hasSize(2);
    }

    @Test
    void is_not_counted_where_nobody_is_asked() {
        var elsewhere = AskedAt.groupsOf(new ProgrammeId(UUID.randomUUID()));

        assertThat(saying.answer(Digest.of("form"), elsewhere, HEARD, Optional.of(CODE)))
                .isEqualTo(WentOutcome.NO_SUCH_DOOR);
        assertThat(tallies.unused()).as("the slip is still good").isOne();
    }

    private WentOutcome answer(String form, Optional<ExitCode> code) {
        return saying.answer(Digest.of(form), AskedAt.groupsOf(RUNS), HEARD, code);
    }

    private static Programme programme(ProgrammeId id) {
        return Programme.started(id, "polku", "Polku", "Uusimaa", LocalDate.of(2024, 1, 1));
    }

    private static Programme ended() {
        var programme = programme(new ProgrammeId(UUID.randomUUID()));
        programme.endOn(LocalDate.of(2026, 5, 19));
        return programme;
    }
}
