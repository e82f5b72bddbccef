package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.Answer;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens what people wrote into one feedback and into its answers. */
@Dependent
public class SealedWords {
    private final Seals seals;

    @Inject
    public SealedWords(Seals seals) {
        this.seals = seals;
    }

    public Optional<String> helped(Feedback feedback) {
        return feedback.helped().flatMap(it -> open(feedback, feedback.id().helped(), it));
    }

    public Optional<String> wish(Feedback feedback) {
        return feedback.wish().flatMap(it -> open(feedback, feedback.id().wish(), it));
    }

    public Optional<String> answer(Feedback feedback, Answer answer) {
        return open(feedback, answer.id().body(), answer.body());
    }

    /** Empty where the key is gone, and the words with it. */
    private Optional<String> open(Feedback feedback, SealPlace place, Sealed sealed) {
        try {
            return Optional.of(seals.open(feedback.key(), place, sealed));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
