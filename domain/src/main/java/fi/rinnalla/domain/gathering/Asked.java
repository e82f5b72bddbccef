package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import java.util.Set;

/**
 * Somebody's wish for a seat.
 *
 * @param called their name here, sealed
 * @param coming which way; where there is but one, either
 * @param likeness what the name looks like, to refuse a second that would be mistaken for it
 */
public record Asked(
        SeatId id,
        CardId card,
        KeyId key,
        Sealed called,
        Digest likeness,
        Digest formKey,
        Set<Need> needs,
        Coming coming) {
    public Asked {
        needs = Set.copyOf(needs);
    }
}
