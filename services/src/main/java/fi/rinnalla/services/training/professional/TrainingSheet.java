package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.training.professional.Attended;
import fi.rinnalla.domain.training.professional.ItemResult;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.TaughtState;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.domain.training.professional.WallCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One training of professionals as those who give it see it.
 *
 * @param order that it answers
 * @param partners who teach along: those who said yes to that order, by the names they are called by
 * @param attended as the trainers counted, once it was held
 * @param themselves as those who rated themselves said
 * @param ratings how the ratings stand
 */
public record TrainingSheet(
        ProfessionalTrainingId id,
        WallCode code,
        TrainingPlan plan,
        TaughtState state,
        Optional<Order> order,
        List<String> partners,
        Optional<Attended> attended,
        Attended themselves,
        Ratings ratings,
        LocalDate today) {

    /** @param readable whether the reader sees to orders */
    public record Order(AssignmentId id, AssignmentState state, boolean readable) {}

    /**
     * @param before how many have rated themselves before, while the ratings are open
     * @param after how many have done so twice
     * @param takesPaper whether sheets may be typed in
     * @param closedOn from when on nobody adds to them
     * @param results nothing before that
     */
    public record Ratings(
            int before, int after, boolean takesPaper, Optional<LocalDate> closedOn, List<ItemResult> results) {}

    public boolean hasCome() {
        return !plan.day().isAfter(today);
    }
}
