package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.util.Optional;

/**
 * An order as it was made, with its free words closed.
 *
 * @param content what the form held, so that the same form with other words is known
 * @param language in which it was written and is answered
 * @param hoped empty where nothing was written
 */
public record Ordered(
        AssignmentId id,
        ProgrammeId programme,
        OrdererId orderer,
        CardId card,
        KeyId key,
        Digest formKey,
        Digest content,
        OrderSource source,
        Language language,
        OrderWish wish,
        Optional<Sealed> hoped,
        Sealed whereto) {
    @Override
    public String toString() {
        return "Ordered";
    }
}
