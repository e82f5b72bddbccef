package fi.rinnalla.domain.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Said;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("Whatever grants are said to pay for")
class FundingLawsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<Entry<GrantLine>> GRANTS =
            IntStream.range(0, 4).mapToObj(FundingLawsTest::grant).toList();
    private static final ActivityId GROUP = new ActivityId(ActivityKind.GATHERING, UUID.randomUUID());
    private static final Activity ACTIVITY =
            new Activity(GROUP, new ProgrammeId(UUID.randomUUID()), "Ryhmä", Optional.of(DAY));

    /** @param today on which it is said, counted in days; @param since likewise */
    record Telling(int today, int since, Split split) {}

    @Property
    @Label("no part of it is lost and none comes to it, and nobody pays a whole part more or less than their share")
    void nothing_is_lost(@ForAll("splits") Split split, @ForAll @LongRange(max = 1_000_000_000_000L) long whole) {
        var parts = split.of(whole);

        assertThat(parts.values().stream().mapToLong(it -> it).sum()).isEqualTo(whole);
        split.shares()
                .forEach(it -> assertThat(parts.get(it.grant()) * 100)
                        .isBetween(whole * it.percent() - 99, whole * it.percent() + 99));
    }

    @Property
    @Label("all grants together, with what is not split, are what was done")
    void together_they_are_what_was_done(
            @ForAll("done") @Size(max = 40) List<Occurrence> done, @ForAll("splits") Split one) {
        var payers = new Payers(GRANTS, Map.of(GROUP, List.of(new SaidSplit(DAY.plusDays(30), DAY.plusDays(60), one))));

        var paid = WhatGrantsPaid.of(payers, done);

        var all = Stream.concat(paid.byGrant().stream().flatMap(it -> it.work().stream()), paid.notSplit().stream())
                .toList();
        assertThat(all.stream().mapToLong(PaidWork::hundredths).sum()).isEqualTo(100L * done.size());
        assertThat(all.stream().mapToLong(PaidWork::minutes).sum())
                .isEqualTo(done.stream().mapToLong(Occurrence::minutes).sum());
        assertThat(all.stream().mapToLong(PaidWork::cents).sum())
                .isEqualTo(done.stream().mapToLong(Occurrence::cents).sum());
    }

    @Property
    @Label("what was said of a day of a closed quarter stands, whatever is said afterwards")
    void what_is_closed_stands(@ForAll("tellings") @Size(max = 12) List<Telling> tellings) {
        var said = new ArrayList<FundingSplit>();
        for (var it : tellings.stream().sorted((a, b) -> a.today() - b.today()).toList()) {
            var today = DAY.plusDays(it.today());
            var before = rulings(said);
            var outcome = new Funding(ACTIVITY, GRANTS, List.copyOf(said))
                    .say(UUID.randomUUID(), DAY.plusDays(it.since()), it.split(), today);
            if (outcome instanceof Said fresh) {
                fresh.instead().ifPresent(said::remove);
                said.add(fresh.split());
            }
            var after = rulings(said);
            before.forEach((day, split) -> {
                if (Quarter.of(day).closed(today)) {
                    assertThat(after.get(day)).isEqualTo(split);
                }
            });
        }
    }

    private static Map<LocalDate, Split> rulings(List<FundingSplit> said) {
        var all = said.stream().map(FundingSplit::said).toList();
        var rulings = new HashMap<LocalDate, Split>();
        DAY.datesUntil(DAY.plusDays(800), Period.ofDays(13))
                .forEach(day -> SaidSplit.ruling(all, day).ifPresent(it -> rulings.put(day, it.split())));
        return rulings;
    }

    @Provide
    Arbitrary<Split> splits() {
        return Arbitraries.integers().between(0, 100).list().ofSize(3).map(cuts -> {
            var at = cuts.stream().sorted().toList();
            var parts = List.of(at.get(0), at.get(1) - at.get(0), at.get(2) - at.get(1), 100 - at.get(2));
            return new Split(IntStream.range(0, 4)
                    .filter(n -> parts.get(n) > 0)
                    .mapToObj(n -> new GrantShare(GRANTS.get(n).id(), parts.get(n)))
                    .toList());
        });
    }

    @Provide
    Arbitrary<Occurrence> occurrence() {
        return Combinators.combine(
                        Arbitraries.of(WorkKind.values()),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.of("Säätiö 0", "Säätiö 0: Kohde", "Tuntematon"))
                .as((kind, day, minutes, cents, words) -> new Occurrence(
                        kind,
                        kind == WorkKind.PLACE_DAY ? Optional.empty() : Optional.of(GROUP),
                        DAY.plusDays(day),
                        minutes,
                        cents,
                        kind == WorkKind.PLACE_DAY ? Optional.of(words) : Optional.empty()));
    }

    @Provide
    Arbitrary<List<Occurrence>> done() {
        return occurrence().list();
    }

    @Provide
    Arbitrary<List<Telling>> tellings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 700),
                        splits())
                .as(Telling::new)
                .list();
    }

    /** Each ends at another time. */
    private static Entry<GrantLine> grant(int n) {
        return new Entry<>(
                new EntryId(UUID.randomUUID()),
                new GrantLine("Säätiö " + n, "Kohde", "", Cents.of(1), DAY, DAY.plusDays(150L * (n + 1))));
    }
}
