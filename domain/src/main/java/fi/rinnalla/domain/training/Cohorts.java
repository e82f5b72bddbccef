package fi.rinnalla.domain.training;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** This organisation's groups in training. Two a year, not thousands. */
public interface Cohorts {
    Optional<Cohort> find(CohortId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Cohort> hold(CohortId id);

    Optional<Cohort> findByFormKey(Digest formKey);

    /** The newest first. */
    List<Cohort> all();

    /** Those to which anybody may apply that day, the next to begin first. */
    List<Cohort> openOn(LocalDate today);

    void add(Cohort cohort);
}
