package fi.rinnalla.web.exporting;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.access.Proven;
import fi.rinnalla.services.access.ProvingOneself;
import fi.rinnalla.web.access.ClientAddress;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The password once more, beside the act it is for. What was typed is never shown again. */
@Dependent
public class StepUp {
    @Inject
    private ProvingOneself proving;

    @Inject
    private ClientAddress address;

    @Inject
    private HttpServletRequest request;

    /** @param field in which it was typed */
    Answer of(Sent sent, String field, Voice voice) {
        var password = sent.fields().getOrDefault(field, List.of("")).get(0).toCharArray();
        try {
            if (password.length == 0) {
                return Answer.not(new Problem(field, voice.say("export.password.missing")));
            }
            var proof = proving.prove(password, address.of(request));
            return proof.proven().map(Answer::yes).orElseGet(() -> Answer.not(problem(field, proof.left(), voice)));
        } catch (Busy busy) {
            return Answer.not(problem(field, busy.retryAfter(), voice));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static Problem problem(String field, Duration wait, Voice voice) {
        return new Problem(
                field,
                wait.isZero()
                        ? voice.say("export.password.wrong")
                        : RetryLater.in(wait, "export.password.wait", voice).words());
    }

    /** Either of the two. */
    record Answer(Optional<Proven> proven, Optional<Problem> problem) {
        private static Answer yes(Proven proven) {
            return new Answer(Optional.of(proven), Optional.empty());
        }

        private static Answer not(Problem problem) {
            return new Answer(Optional.empty(), Optional.of(problem));
        }
    }
}
