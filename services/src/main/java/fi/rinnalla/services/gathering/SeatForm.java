package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.feedback.CardWish;
import java.util.Set;

/**
 * A wish for a seat as somebody has typed it.
 *
 * @param key the form's own random key: sent twice, it is the same seat
 * @param card {@code NEW} or {@code HELD}: a seat without a card could neither be found again nor given back
 * @param cardWords only where no card lies open
 */
public record SeatForm(
        String key,
        GatheringId gathering,
        String nickname,
        Set<Need> needs,
        Coming coming,
        CardWish card,
        String cardWords) {
    public SeatForm {
        nickname = nickname.strip();
        cardWords = cardWords.strip();
        needs = Set.copyOf(needs);
        if (card == CardWish.NONE) {
            throw new IllegalArgumentException("a seat lies on a card");
        }
    }

    public Digest formKey() {
        return Digest.of(key);
    }

    @Override
    public String toString() {
        return "SeatForm";
    }
}
