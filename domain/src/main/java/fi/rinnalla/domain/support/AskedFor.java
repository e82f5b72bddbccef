package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.shared.Sealed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A request as it was made, with its words closed.
 *
 * @param content what the form held, so that the same form with other words is known
 * @param language in which it was written and is answered
 * @param speaks in which they want to talk; empty where none of the organisation's own is
 * @param texts only those that hold something
 * @param saysWho whoever answers the call may hear at once who is calling
 */
public record AskedFor(
        RequestId id,
        CardId card,
        KeyId key,
        Digest formKey,
        Digest content,
        RequestSource source,
        Language language,
        Set<SupportWish> wishes,
        MeetingWay way,
        Optional<Language> speaks,
        boolean interpreter,
        Set<PartOfWeek> times,
        AnsweredBy answeredBy,
        boolean saysWho,
        Map<RequestText, Sealed> texts) {
    public AskedFor {
        wishes = Set.copyOf(wishes);
        times = Set.copyOf(times);
        texts = Map.copyOf(texts);
        if (wishes.isEmpty()) {
            throw new IllegalArgumentException("nothing was asked for");
        }
        if ((answeredBy == AnsweredBy.CALL) != texts.containsKey(RequestText.WHERETO)) {
            throw new IllegalArgumentException("a number is kept for a call and for nothing else");
        }
    }

    @Override
    public String toString() {
        return "AskedFor";
    }
}
