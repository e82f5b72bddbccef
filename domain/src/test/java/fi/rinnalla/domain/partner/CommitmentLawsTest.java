package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
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
import net.jqwik.api.constraints.IntRange;

@Label("A commitment")
class CommitmentLawsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Property
    @Label("that is missing, lapsed or asked for anew keeps its partner from being asked, on any day from today on")
    void keeps_whoever_has_not_signed_everything_in_force_from_being_asked(
            @ForAll("rules") List<CommitmentRule> rules,
            @ForAll("proofs") List<CommitmentProof> proofs,
            @ForAll @IntRange(max = 1500) int ahead) {
        var day = TODAY.plusDays(ahead);
        var partner = partner();
        partner.isCommittedUntil(new CommitmentRules(rules).lastDay(proofs, TODAY));

        if (partner.mayBeAskedOn(day)) {
            assertThat(CommitmentKind.values())
                    .filteredOn(kind -> isInForce(kind, rules, day))
                    .allSatisfy(kind -> assertThat(proofs).anyMatch(it -> holds(it, kind, rules, day)));
            assertThat(proofs).isNotEmpty();
        }
    }

    @Property
    @Label("to all that is in force, signed today, lets its partner be asked today")
    void opens_the_way_as_soon_as_everything_is_signed(
            @ForAll("rules") List<CommitmentRule> rules, @ForAll("proofs") List<CommitmentProof> before) {
        var signed = Stream.concat(
                        before.stream(),
                        rules.stream()
                                .filter(it -> !it.from().isAfter(TODAY))
                                .map(it -> new CommitmentProof(Optional.of(it.kind()), it.number(), TODAY)))
                .toList();
        var partner = partner();
        partner.isCommittedUntil(new CommitmentRules(rules).lastDay(signed, TODAY));

        if (rules.stream().anyMatch(it -> !it.from().isAfter(TODAY))) {
            assertThat(partner.mayBeAskedOn(TODAY)).isTrue();
        }
    }

    @Property
    @Label("on paper alone holds for two years where no text is in force")
    void is_as_it_was_where_there_are_no_texts(@ForAll @IntRange(max = 900) int back) {
        var signedOn = TODAY.minusDays(back);

        assertThat(new CommitmentRules(List.of()).lastDay(List.of(CommitmentProof.onPaper(signedOn)), TODAY))
                .contains(signedOn.plusMonths(24));
        assertThat(new CommitmentRules(List.of()).lastDay(List.of(), TODAY)).isEmpty();
    }

    /** Written anew, day by day, and not by the code that is judged. */
    private static boolean holds(CommitmentProof it, CommitmentKind kind, List<CommitmentRule> rules, LocalDate day) {
        var aboutIt = it.kind().isEmpty() || it.kind().get() == kind;
        var askedAnew = rules.stream()
                .filter(rule -> rule.kind() == kind)
                .filter(rule -> it.kind().isPresent()
                        ? rule.number() > it.number()
                        : rule.from().isAfter(it.signedOn()))
                .anyMatch(rule ->
                        rule.againBy().isPresent() && day.isAfter(rule.againBy().get()));
        return aboutIt
                && !askedAnew
                && !it.signedOn().isAfter(day)
                && !day.isAfter(it.signedOn().plusMonths(24));
    }

    private static boolean isInForce(CommitmentKind kind, List<CommitmentRule> rules, LocalDate day) {
        return rules.stream().anyMatch(it -> it.kind() == kind && !it.from().isAfter(day));
    }

    /** Versions come into force one after another. */
    @Provide
    Arbitrary<List<CommitmentRule>> rules() {
        var gaps = Arbitraries.integers().between(1, 600).list().ofMaxSize(4);
        var again = Arbitraries.integers().between(-1, 120).list().ofSize(4);
        return Combinators.combine(
                        of(CommitmentKind.ETHICS, gaps, again), of(CommitmentKind.CONFIDENTIALITY, gaps, again))
                .as((one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    private static Arbitrary<List<CommitmentRule>> of(
            CommitmentKind kind, Arbitrary<List<Integer>> gaps, Arbitrary<List<Integer>> again) {
        return Combinators.combine(gaps, again).as((days, asked) -> {
            var rules = new ArrayList<CommitmentRule>();
            var from = TODAY.minusDays(1000);
            for (var n = 0; n < days.size(); n++) {
                from = from.plusDays(days.get(n));
                var by = asked.get(n) < 0 ? Optional.<LocalDate>empty() : Optional.of(from.plusDays(asked.get(n)));
                rules.add(new CommitmentRule(kind, n + 1, from, by));
            }
            return rules;
        });
    }

    /** Signed in the past, of some version or on paper. */
    @Provide
    Arbitrary<List<CommitmentProof>> proofs() {
        var kind = Arbitraries.of(CommitmentKind.values()).optional(0.7);
        var number = Arbitraries.integers().between(1, 4);
        var back = Arbitraries.integers().between(0, 900);
        return Combinators.combine(kind, number, back)
                .as((of, n, days) -> new CommitmentProof(of, of.isPresent() ? n : 0, TODAY.minusDays(days)))
                .list()
                .ofMaxSize(5);
    }

    private static ExperiencePartner partner() {
        return ExperiencePartner.joining(
                new PartnerId(UUID.randomUUID()),
                new StaffId(UUID.randomUUID()),
                Digest.of("form"),
                new PartnerProfile("Kaisla", "", Set.of(Language.FI), Towns.of(""), Set.of(), Set.of(), Set.of(), 2),
                TODAY);
    }
}
