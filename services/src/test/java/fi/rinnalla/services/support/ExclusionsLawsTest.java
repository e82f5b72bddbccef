package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RequestId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Whoever is not to be proposed to somebody again")
class ExclusionsLawsTest {
    /** In which way it can be said: by the one or the other, before or after they walked together. */
    enum Said {
        PARTNER_DECLINES,
        PARENT_DECLINES,
        WORKER_TAKES_BACK,
        PARTNER_ENDS,
        PARENT_ENDS,
        WORKER_ENDS
    }

    @Property(tries = 100)
    @Label("is proposed about no request on that card, however it was said, and to everybody else as before")
    void holds_for_later_requests_on_the_same_card(
            @ForAll Said said, @ForAll @IntRange(min = 1, max = 5) int register, @ForAll @IntRange(max = 4) int which) {
        var house = new Pairs();
        var partners = register(house, register);
        var out = partners.get(which % register);
        var card = new CardId(UUID.randomUUID());

        say(house, said, house.ask(card), out);
        var later = house.ask(card);

        assertThat(proposed(house, later)).isEqualTo(without(partners, out));
        assertThat(house.propose(later, out)).isEqualTo(ProposingAPartner.Outcome.NOT_THEM);
        assertThat(proposed(house, house.ask(new CardId(UUID.randomUUID()))))
                .as("another card")
                .isEqualTo(Set.copyOf(partners));
    }

    @Property(tries = 60)
    @Label("leaves a page that is the same as where they were never there, but for what is counted of the whole"
            + " register")
    void shows_nothing(
            @ForAll Said said, @ForAll @IntRange(min = 1, max = 4) int register, @ForAll @IntRange(max = 3) int which) {
        var house = new Pairs();
        var partners = register(house, register);
        var card = new CardId(UUID.randomUUID());
        var out = partners.get(which % register);
        var plain = house.candidates(house.ask(new CardId(UUID.randomUUID())));

        say(house, said, house.ask(card), out);
        var sheet = house.candidates(house.ask(card));

        assertThat(sheet.candidates())
                .isEqualTo(plain.candidates().stream()
                        .filter(it -> !it.partner().equals(out))
                        .toList());
        assertThat(sheet.open()).isEmpty();
        sheet.none().ifPresent(it -> assertThat(it).isEqualTo(new CandidateSheet.NoOne(register, 0, 0, 0)));
        assertThat(house.beside(out).mine()).noneMatch(RelationRow::isRunning);
    }

    @Property(tries = 20)
    @Label("is so until the card goes")
    void goes_with_the_card(@ForAll Said said) {
        var house = new Pairs();
        var out = house.join("Kaisla", 2);
        var card = new CardId(UUID.randomUUID());
        say(house, said, house.ask(card), out);

        new ExclusionsOnACard(house.exclusions).goWith(card);

        assertThat(proposed(house, house.ask(card))).containsExactly(out);
    }

    private static void say(Pairs house, Said said, RequestId request, PartnerId out) {
        if (said == Said.PARTNER_DECLINES || said == Said.PARENT_DECLINES) {
            house.propose(request, out);
            var yes = said == Said.PARENT_DECLINES;
            house.answering(out).answer(house.answering(out).waiting().get(0).id(), yes, !yes);
            if (yes) {
                house.deciding(request).decide(request, false, true);
            }
            return;
        }
        if (said == Said.WORKER_TAKES_BACK) {
            house.propose(request, out);
            var proposal = house.proposals.about(request).get(0).id();
            house.proposing().withdraw(request, Optional.of(proposal), true);
            return;
        }
        var relation = house.agree(request, out);
        switch (said) {
            case PARTNER_ENDS -> house.beside(out).end(relation, true);
            case PARENT_ENDS -> house.mine(house.card(request)).wishForAnother(request, true);
            default -> house.carrying().end(relation, RelationEnd.EARLIER, true, true);
        }
        house.keeping(house.card(request)).end(request);
    }

    private static List<PartnerId> register(Pairs house, int n) {
        var partners = new ArrayList<PartnerId>();
        for (var i = 0; i < n; i++) {
            partners.add(house.join("Kumppani" + i, 2));
        }
        return partners;
    }

    private static Set<PartnerId> proposed(Pairs house, RequestId request) {
        return house.candidates(request).candidates().stream()
                .map(CandidateRow::partner)
                .collect(Collectors.toSet());
    }

    private static Set<PartnerId> without(List<PartnerId> partners, PartnerId out) {
        return partners.stream().filter(it -> !it.equals(out)).collect(Collectors.toSet());
    }
}
