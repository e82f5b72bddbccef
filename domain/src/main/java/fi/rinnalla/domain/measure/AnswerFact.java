package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.feedback.AnswerKind;
import java.time.LocalDate;

/** That something was answered, and when. */
public record AnswerFact(AnswerKind kind, LocalDate givenOn) {
    boolean answers() {
        return kind != AnswerKind.SET_ASIDE;
    }
}
