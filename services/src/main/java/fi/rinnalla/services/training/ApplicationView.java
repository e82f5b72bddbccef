package fi.rinnalla.services.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * An application with its words open, for its author and for those who were promised to be its readers.
 *
 * @param chooses the group may still choose
 * @param reopenedOn when an answer was taken back that has not been given anew
 */
public record ApplicationView(
        ApplicationId id,
        CohortId cohort,
        CohortPlan plan,
        boolean chooses,
        Language language,
        String town,
        AnsweredBy answeredBy,
        Map<ApplicationText, String> texts,
        ApplicationState state,
        Optional<LocalDate> interviewOn,
        Optional<LocalTime> interviewStarts,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate touchedOn,
        Optional<LocalDate> reopenedOn) {
    /** The kind of promise beside the form. */
    public static final String WORDS = "application";

    public Optional<String> text(ApplicationText field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** There is something to read since it was sent. */
    public boolean isAnswered() {
        return reopenedOn.isPresent() || state != ApplicationState.RECEIVED && state != ApplicationState.WITHDRAWN;
    }

    @Override
    public String toString() {
        return "ApplicationView";
    }
}
