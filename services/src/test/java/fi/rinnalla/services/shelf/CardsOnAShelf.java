package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardsJustMade;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cards that were made, and for a while which form made them. */
public final class CardsOnAShelf implements WordCards {
    private final List<WordCard> made = new ArrayList<>();
    private final List<FreshCard> forms = new ArrayList<>();
    private final CardsJustMade fresh = new CardsJustMade() {
        @Override
        public Optional<FreshCard> findByForm(Digest formKey) {
            return forms.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public void add(FreshCard card) {
            forms.add(card);
        }

        @Override
        public int forget(CardId card) {
            return 0;
        }

        @Override
        public int forgetMadeBefore(Instant moment) {
            return 0;
        }
    };

    @Override
    public Optional<WordCard> find(CardId id) {
        return made.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<WordCard> hold(CardId id) {
        return find(id);
    }

    @Override
    public Optional<WordCard> findByLookup(Digest lookup) {
        return made.stream().filter(it -> it.isOpenedBy(lookup)).findFirst();
    }

    @Override
    public void add(WordCard card) {
        made.add(card);
    }

    @Override
    public void remove(WordCard card) {
        made.remove(card);
    }

    @Override
    public boolean holdsMoreThanFeedback(CardId card) {
        return false;
    }

    @Override
    public int removeEmptyMadeBefore(LocalDate day) {
        return 0;
    }

    public List<WordCard> made() {
        return made;
    }

    public CardsJustMade fresh() {
        return fresh;
    }
}
