package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.support.Exclusions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is not proposed to whom, in memory. */
final class ExclusionsOnAShelf implements Exclusions {
    private final Set<String> all = new HashSet<>();

    @Override
    public Set<PartnerId> among(Collection<PartnerId> partners, CardId card) {
        return partners.stream().filter(it -> all.contains(mark(card, it))).collect(Collectors.toSet());
    }

    @Override
    public void add(CardId card, PartnerId partner) {
        all.add(mark(card, partner));
    }

    @Override
    public void forget(CardId card) {
        all.removeIf(it -> it.startsWith(card.value().toString()));
    }

    private static String mark(CardId card, PartnerId partner) {
        return card.value() + " " + partner.value();
    }
}
