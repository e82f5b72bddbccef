package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Any figures about calls")
class CallFiguresLawsTest {
    @Property(tries = 300)
    void count_every_call_once_as_answered_or_as_missed(@ForAll("counts") List<CallCount> counts) {
        var figures = CallFigures.of(counts);

        assertThat(figures.calls() + figures.missed())
                .isEqualTo(counts.stream().mapToInt(CallCount::n).sum());
    }

    @Property(tries = 300)
    void give_each_kind_of_guidance_at_most_once_a_call_and_none_in_a_missed_one(
            @ForAll("counts") List<CallCount> counts) {
        var figures = CallFigures.of(counts);
        var guidance = GuidanceFigures.of(List.of(), counts).given();

        assertThat(guidance.inCalls().keySet()).containsExactly(Guidance.values());
        assertThat(guidance.inCalls().values()).allMatch(it -> it <= figures.calls());
    }

    @Property(tries = 300)
    void add_up_over_any_two_parts(@ForAll("counts") List<CallCount> some, @ForAll("counts") List<CallCount> others) {
        var together =
                CallFigures.of(Stream.concat(some.stream(), others.stream()).toList());

        assertThat(together.calls())
                .isEqualTo(CallFigures.of(some).calls() + CallFigures.of(others).calls());
        assertThat(rights(Stream.concat(some.stream(), others.stream()).toList()))
                .isEqualTo(rights(some) + rights(others));
    }

    private static int rights(List<CallCount> calls) {
        return GuidanceFigures.of(List.of(), calls).given(Guidance.RIGHTS);
    }

    @Provide
    Arbitrary<List<CallCount>> counts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Guidance.class).set().ofMaxSize(3),
                        Arbitraries.integers().between(1, 9))
                .as((day, missed, given, n) -> new CallCount(
                        new LineId(new UUID(0, 1)),
                        LocalDate.parse("2026-01-01").plusDays(day),
                        missed ? Optional.empty() : Optional.of(call(given)),
                        n))
                .list()
                .ofMaxSize(30);
    }

    private static LoggedCall call(Set<Guidance> given) {
        return new LoggedCall(
                TimeBand.MORNING,
                CallLength.LONGER,
                CallerKind.PARENT,
                Set.of(),
                CallerCounty.OWN,
                Language.FI,
                given,
                Set.of());
    }
}
