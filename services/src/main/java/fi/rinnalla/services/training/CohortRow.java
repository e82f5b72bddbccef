package fi.rinnalla.services.training;

import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CohortState;

/**
 * A group in a list.
 *
 * @param waiting applications that nobody has answered
 * @param members who take part, or took part to the end
 */
public record CohortRow(CohortId id, CohortPlan plan, CohortState state, int waiting, int members) {}
