package fi.rinnalla.domain.partner.assignment;

import static fi.rinnalla.domain.partner.assignment.AnAssignment.MONDAY;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.THE_DAY;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.offered;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.ordered;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.PartnerId;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever anybody does to an assignment, in whatever order. */
@Label("An assignment to which anything is done in any order")
class AssignmentLawsTest {
    private static final int PARTNERS = 4;

    /** @param which of the partners or offers it is about */
    record Act(int kind, int which) {}

    @Property
    @Label("never has more partners coming than were wished for, and is agreed exactly when they are enough")
    void never_takes_too_many(@ForAll("wishes") int wished, @ForAll("acts") List<Act> acts) {
        var assignment = ordered(wished);
        var partners = IntStream.range(0, PARTNERS).mapToObj(it -> somebody()).toList();

        for (var act : acts) {
            doing(act, assignment, partners);

            var coming = assignment.coming().size();
            assertThat(coming).isLessThanOrEqualTo(assignment.wish().partners());
            if (assignment.state() == AssignmentState.AGREED) {
                assertThat(coming).isEqualTo(assignment.wish().partners());
                assertThat(assignment.offers())
                        .noneMatch(it -> it.state() == OfferState.OFFERED || it.state() == OfferState.SUGGESTED);
            }
            if (assignment.state() == AssignmentState.LOOKING) {
                assertThat(coming).isLessThan(assignment.wish().partners());
            }
        }
    }

    @Property
    @Label("asks nobody twice at once, and nobody who said no")
    void asks_nobody_twice(@ForAll("acts") List<Act> acts) {
        var assignment = ordered(2);
        var partners = IntStream.range(0, PARTNERS).mapToObj(it -> somebody()).toList();
        acts.forEach(it -> doing(it, assignment, partners));

        for (var partner : partners) {
            var theirs = assignment.offers().stream()
                    .filter(it -> it.partner().equals(partner))
                    .toList();
            assertThat(theirs.stream().filter(it -> it.state().holds())).hasSizeLessThanOrEqualTo(1);
            assertThat(theirs.stream().filter(it -> it.state().isNo())).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    @Label("can be reached about what is to come and about nothing else")
    void is_reached_only_while_it_is_to_come(@ForAll("acts") List<Act> acts) {
        var assignment = ordered(1);
        var partners = IntStream.range(0, PARTNERS).mapToObj(it -> somebody()).toList();
        acts.forEach(it -> doing(it, assignment, partners));

        assertThat(assignment.text(OrderText.WHERETO).isPresent())
                .isEqualTo(assignment.state().isAhead());
        assertThat(assignment.held().isPresent()).isEqualTo(assignment.state() == AssignmentState.DONE);
    }

    private static void doing(Act act, Assignment it, List<PartnerId> partners) {
        var offers = it.offers();
        var offer = offers.isEmpty()
                ? new OfferId(UUID.randomUUID())
                : offers.get(act.which() % offers.size()).id();
        switch (act.kind()) {
            case 0, 1, 2 -> offered(it, partners.get(act.which() % partners.size()));
            case 3, 4 -> it.accept(offer, MONDAY);
            case 5 -> it.decline(offer, MONDAY);
            case 6 -> it.suggest(offer, new SuggestedTime(THE_DAY, LocalTime.NOON), MONDAY);
            case 7 -> it.takeTheSuggestedTime(offer, MONDAY);
            case 8 -> it.giveBack(offer, MONDAY);
            case 9 -> it.withdraw(offer, MONDAY);
            case 10 -> it.settleForThoseWhoSaidYes(MONDAY);
            case 11 -> it.wasHeld(MONDAY, 60, new Present(1, 1, 1), MONDAY);
            default -> it.cancel(CancelledBy.STAFF, MONDAY);
        }
    }

    @Provide
    Arbitrary<Integer> wishes() {
        return Arbitraries.integers().between(1, 3);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 11))
                .as(Act::new)
                .list()
                .ofMaxSize(25);
    }
}
