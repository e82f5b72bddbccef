package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.util.Optional;

/**
 * Feedback as somebody has typed it.
 *
 * @param key the form's own random key: sent twice, it is the same feedback
 * @param place the code of the place it is about; an unknown one counts as none
 * @param gathering the event or group it is about; one that is not public counts as none
 * @param cardWords only with {@link CardWish#HELD}, and only where no card lies open
 * @param promise what the form said beside its fields
 * @param pointedOut the author has been shown a number or an address in the text, and sends it as it is
 */
public record FilledForm(
        String key,
        FeedbackKind kind,
        Source source,
        Language language,
        Optional<String> place,
        Optional<GatheringId> gathering,
        Optional<Mood> mood,
        String helped,
        String wish,
        UseOfWords useOfWords,
        CardWish card,
        String cardWords,
        Optional<PromiseId> promise,
        boolean pointedOut) {
    public FilledForm {
        helped = helped.strip();
        wish = wish.strip();
        cardWords = cardWords.strip();
    }

    /** About no event or group. */
    public FilledForm(
            String key,
            FeedbackKind kind,
            Source source,
            Language language,
            Optional<String> place,
            Optional<Mood> mood,
            String helped,
            String wish,
            UseOfWords useOfWords,
            CardWish card,
            String cardWords,
            Optional<PromiseId> promise,
            boolean pointedOut) {
        this(
                key,
                kind,
                source,
                language,
                place,
                Optional.empty(),
                mood,
                helped,
                wish,
                useOfWords,
                card,
                cardWords,
                promise,
                pointedOut);
    }

    public Digest formKey() {
        return Digest.of(key);
    }

    /** Made with the form's secret key, so that nobody can try out texts against what is stored. */
    Digest content() {
        return Digest.of(String.join(
                "\u0000",
                key,
                kind.name(),
                place.orElse("") + gathering.map(it -> " " + it.value()).orElse(""),
                mood.map(Mood::name).orElse(""),
                useOfWords.name(),
                card.name(),
                helped,
                wish));
    }

    String words() {
        return helped + "\n" + wish;
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "FilledForm";
    }
}
