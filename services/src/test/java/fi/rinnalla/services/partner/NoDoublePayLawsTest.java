package fi.rinnalla.services.partner;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeLine;
import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.ReturnReason;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("Whatever partners and approvers do, in whatever order")
class NoDoublePayLawsTest {
    private static final int ACTS = 9;

    @Property(tries = 150)
    @Label("an entry is paid for at most once, its way at most once, and lists come to the sum of what they hold")
    void pays_once(@ForAll @Size(min = 5, max = 40) List<@IntRange(max = ACTS - 1) Integer> acts, @ForAll long seed) {
        var here = new FeePlace();
        var chance = new Random(seed);

        for (var i = 0; i < acts.size(); i++) {
            act(here, acts.get(i), "act " + i, chance);
        }

        var listed = here.shelf.lists.all.stream()
                .flatMap(it -> it.entries().stream())
                .map(it -> it.claim())
                .toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(takenBy(here.shelf.claims.all)).doesNotHaveDuplicates();
        assertThat(here.shelf.lists.all).allMatch(PayList::isWhole);
        assertThat(Cents.sum(here.shelf.lists.all.stream().map(PayList::total).toList()))
                .isEqualTo(Cents.sum(listed.stream().map(FeeClaim::total).toList()));
        assertThat(here.shelf.claims.all)
                .filteredOn(it -> it.state() == ClaimState.LISTED || it.state() == ClaimState.PAID)
                .containsExactlyInAnyOrderElementsOf(listed);
        assertThat(here.shelf.claims.all.stream()
                        .flatMap(it -> it.lines().stream())
                        .filter(it -> it.cents().isBelowZero()))
                .allMatch(it -> it.corrects().isPresent());
    }

    private static List<Taken> takenBy(List<FeeClaim> claims) {
        return claims.stream()
                .flatMap(it -> it.lines().stream())
                .flatMap(it -> it.work().map(work -> new Taken(work, it.about())).stream())
                .toList();
    }

    private static void act(FeePlace here, int act, String form, Random chance) {
        var approving = here.approving(here.approver);
        switch (act) {
            case 0, 1 ->
                here.log(form, here.meeting(chance.nextInt(20), 30 + chance.nextInt(200), chance.nextInt(3) * 7_777));
            case 2 -> here.claiming().send(Digest.of(form), some(here.everything(), chance));
            case 3 -> here.claiming().give(Digest.of(form), some(here.everything(), chance));
            case 4 ->
                approving.approve(some(here.shelf.claims.all, chance).stream()
                        .map(FeeClaim::id)
                        .toList());
            case 5 -> any(here, chance, ClaimState.SENT, it -> approving.giveBack(it.id(), ReturnReason.TWICE));
            case 6 ->
                here.closing(here.approver)
                        .close(
                                Digest.of(form),
                                some(here.shelf.claims.all, chance).stream()
                                        .map(FeeClaim::id)
                                        .toList());
            case 7 ->
                any(
                        here,
                        chance,
                        ClaimState.LISTED,
                        it -> approving.correct(
                                Digest.of(form), it.id(), first(it).id(), Cents.of(chance.nextInt(9_000))));
            default ->
                here.shelf.lists.all.forEach(it -> here.closing(here.approver).markPaid(it.id()));
        }
    }

    private static FeeLine first(FeeClaim claim) {
        return claim.lines().get(0);
    }

    private static void any(FeePlace here, Random chance, ClaimState state, Consumer<FeeClaim> decision) {
        var those = here.shelf.claims.all.stream()
                .filter(it -> it.state() == state && !it.isCorrection())
                .toList();
        if (!those.isEmpty()) {
            decision.accept(those.get(chance.nextInt(those.size())));
        }
    }

    private static <T> Set<T> some(Collection<T> all, Random chance) {
        return all.stream().filter(it -> chance.nextBoolean()).collect(Collectors.toSet());
    }
}
