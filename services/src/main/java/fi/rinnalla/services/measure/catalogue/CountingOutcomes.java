package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.survey.measure.DoorTallies;
import fi.rinnalla.domain.survey.measure.DoorTally;
import fi.rinnalla.domain.survey.measure.ExitDoor;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How it went, as far as staff were promised to see it: of the whole organisation, of quarters that are over, and of a door at which five
 * answered. Whatever is said here follows from what {@code SeeingHowItWent} shows; a programme's own mean would not, where an
 * organisation has several, nor would a span that begins or ends between quarters. Doors are never added up: there is one figure where
 * one door is told of, else a mean for each.
 */
@Dependent
public class CountingOutcomes {
    private static final int DECIMALS = 2;
    private static final List<ExitDoor> DOORS = Arrays.asList(ExitDoor.values());

    private final DoorTallies tallies;
    private final Clock clock;

    @Inject
    public CountingOutcomes(DoorTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    Counted count(ReadyIndicator indicator, Span span) {
        return switch (indicator) {
            case EXIT_INFORMED -> asked(ExitQuestion.INFORMED, span);
            case EXIT_NEXT_STEP -> asked(ExitQuestion.NEXT_STEP, span);
            case EXIT_HEARD -> asked(ExitQuestion.HEARD, span);
            case EXIT_LESS_ALONE -> asked(ExitQuestion.LESS_ALONE, span);
            case START_END_CHANGE -> Counted.NOTHING;
            default -> throw new IllegalArgumentException("not counted here: " + indicator);
        };
    }

    private Counted asked(ExitQuestion question, Span span) {
        if (!span.isWholeQuarters() || !span.last().isBefore(Helsinki.day(clock.instant()))) {
            return Counted.NOTHING;
        }
        var byQuarter = span.quarters().stream().map(tallies::of).toList();
        var told = DOORS.stream()
                .flatMap(it -> steps(question, it, byQuarter).map(n -> new Told(it, n)).stream())
                .toList();
        return new Counted(
                told.size() == 1 ? Optional.of(told.get(0).mean()) : Optional.empty(),
                told.stream().flatMap(Told::parts).toList());
    }

    /** Quarter by quarter: one in which fewer answered stays untold, also among others. */
    private static Optional<List<Integer>> steps(
            ExitQuestion question, ExitDoor door, List<List<DoorTally>> byQuarter) {
        return byQuarter.stream()
                .map(all -> ExitFigures.own(
                        all.stream().filter(it -> it.at().door() == door).toList()))
                .flatMap(it -> it.of(question).stream())
                .reduce((one, other) -> IntStream.range(0, one.size())
                        .mapToObj(it -> one.get(it) + other.get(it))
                        .toList());
    }

    private record Told(ExitDoor door, List<Integer> steps) {
        BigDecimal mean() {
            var people = steps.stream().mapToInt(it -> it).sum();
            var sum = IntStream.range(0, steps.size())
                    .map(it -> (it + 1) * steps.get(it))
                    .sum();
            return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(people), DECIMALS, RoundingMode.HALF_UP);
        }

        Stream<FigurePart> parts() {
            var each = IntStream.range(0, steps.size())
                    .mapToObj(it -> FigurePart.of(door.code() + "-" + (it + 1), steps.get(it)));
            return Stream.concat(Stream.of(new FigurePart(door.code(), mean())), each);
        }
    }
}
