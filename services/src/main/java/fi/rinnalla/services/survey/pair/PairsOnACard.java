package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.survey.pair.PairKeys;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.services.shared.GoesWithTheCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes apart what belonged together, as the card's holder wants it. The answers stay: whose they are, nobody knows. */
@Dependent
public class PairsOnACard implements GoesWithTheCard {
    private final Pairs pairs;
    private final PairKeys keys;

    @Inject
    public PairsOnACard(Pairs pairs, PairKeys keys) {
        this.pairs = pairs;
        this.keys = keys;
    }

    @Override
    public void goWith(CardId card) {
        pairs.found(pairs.all().stream().map(it -> keys.of(it.end(), card)).toList())
                .forEach(pairs::remove);
    }
}
