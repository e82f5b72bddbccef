package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.Optional;

/** The cards this organisation has given out. */
public interface WordCards {
    Optional<WordCard> find(CardId id);

    /** Kept until the transaction ends; empty where somebody else has just taken it away. */
    Optional<WordCard> hold(CardId id);

    Optional<WordCard> findByLookup(Digest lookup);

    void add(WordCard card);

    void remove(WordCard card);

    /** Does a seat in an event or a group lie on it, too? Then it stays when its last feedback goes. */
    boolean holdsMoreThanFeedback(CardId card);

    /** Cards on which there is nothing. Returns how many were removed. */
    int removeEmptyMadeBefore(LocalDate day);
}
