package fi.rinnalla.domain.measure;

import java.util.Collection;

/**
 * The one definition of {@code professionals-trained} and {@code students-reached}. Whoever shows or exports them asks here.
 *
 * <p>Counted are those who listened, on the day it was held: at a training of professionals as the trainers counted them, and at a
 * lecture that a partner held as an assignment of teaching. An order that a training answers counts once, with the training.
 * Whoever comes twice counts twice. Experience experts are neither; trainers do not count themselves. What was planned or
 * cancelled counts nothing, nor does what somebody rated of themselves.
 */
public record TeachingFigures(int professionalsTrained, int studentsReached) {
    public static final String PROFESSIONALS_TRAINED = "professionals-trained";
    public static final String STUDENTS_REACHED = "students-reached";

    public static TeachingFigures of(Collection<TaughtFact> taught) {
        return new TeachingFigures(
                taught.stream().mapToInt(TaughtFact::professionals).sum(),
                taught.stream().mapToInt(TaughtFact::students).sum());
    }
}
