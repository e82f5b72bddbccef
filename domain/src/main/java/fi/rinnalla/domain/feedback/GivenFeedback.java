package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.util.Optional;

/**
 * Everything that comes with feedback, its words already sealed.
 *
 * @param formKey fingerprint of the form's key: the same form sent twice is one feedback
 * @param contentHash keyed fingerprint of what was typed: tells a repeated form from a changed one
 */
public record GivenFeedback(
        FeedbackId id,
        ProgrammeId programme,
        Optional<PlaceId> place,
        Optional<GatheringId> gathering,
        FeedbackKind kind,
        Source source,
        Language language,
        Optional<Mood> mood,
        KeyId key,
        Optional<Sealed> helped,
        Optional<Sealed> wish,
        UseOfWords useOfWords,
        Optional<CardId> card,
        PromiseId promise,
        Digest formKey,
        Digest contentHash) {
    /** About no event or group. */
    public GivenFeedback(
            FeedbackId id,
            ProgrammeId programme,
            Optional<PlaceId> place,
            FeedbackKind kind,
            Source source,
            Language language,
            Optional<Mood> mood,
            KeyId key,
            Optional<Sealed> helped,
            Optional<Sealed> wish,
            UseOfWords useOfWords,
            Optional<CardId> card,
            PromiseId promise,
            Digest formKey,
            Digest contentHash) {
        this(
                id,
                programme,
                place,
                Optional.empty(),
                kind,
                source,
                language,
                mood,
                key,
                helped,
                wish,
                useOfWords,
                card,
                promise,
                formKey,
                contentHash);
    }

    boolean saysNothing() {
        return mood.isEmpty() && helped.isEmpty() && wish.isEmpty();
    }
}
