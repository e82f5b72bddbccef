package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.Optional;

/** The cards of the last ten minutes, by the form that made them. */
public interface CardsJustMade {
    Optional<FreshCard> findByForm(Digest formKey);

    void add(FreshCard fresh);

    /** The words are in safe keeping, or somebody else's now. Returns how many were forgotten. */
    int forget(CardId card);

    /** Returns how many were forgotten. */
    int forgetMadeBefore(Instant moment);
}
