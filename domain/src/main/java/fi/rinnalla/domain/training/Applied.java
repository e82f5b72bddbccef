package fi.rinnalla.domain.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.support.AnsweredBy;
import java.util.Map;

/**
 * An application as it is to be kept.
 *
 * @param formKey of the form it came with
 * @param content what the form held, so that the same form with other words is noticed
 * @param town one of those where the group meets; empty where any will do
 */
public record Applied(
        ApplicationId id,
        CohortId cohort,
        CardId card,
        KeyId key,
        Digest formKey,
        Digest content,
        Language language,
        String town,
        AnsweredBy answeredBy,
        Map<ApplicationText, Sealed> texts) {
    public Applied {
        texts = Map.copyOf(texts);
    }
}
