package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** This organisation's trainings of professionals. Tens a year, not thousands. */
public interface ProfessionalTrainings {
    Optional<ProfessionalTraining> find(ProfessionalTrainingId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<ProfessionalTraining> hold(ProfessionalTrainingId id);

    Optional<ProfessionalTraining> findByFormKey(Digest formKey);

    Optional<ProfessionalTraining> coded(WallCode code);

    /** Kept until the transaction ends. */
    Optional<ProfessionalTraining> holdCoded(WallCode code);

    /** The one that answers this order; one that was let be answers none. */
    Optional<ProfessionalTraining> answering(AssignmentId order);

    /** The newest day first. */
    List<ProfessionalTraining> newest(int limit);

    /** Those that are on offer from that day on, the next first. */
    List<ProfessionalTraining> listedFrom(LocalDate day);

    /** How many were planned for a day before that one, and nobody has said whether they were held. */
    int unmarkedBefore(LocalDate day);

    /** Before that day, with ratings that are still open. */
    List<ProfessionalTraining> openBefore(LocalDate day, int limit);

    void add(ProfessionalTraining training);
}
