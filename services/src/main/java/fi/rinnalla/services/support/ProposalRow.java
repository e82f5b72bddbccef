package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.ProposalState;
import java.time.LocalDate;

/**
 * A proposal as the staff see it.
 *
 * @param called by what name the partner goes
 * @param late the partner has not answered by the day that was asked for
 */
public record ProposalRow(ProposalId id, String called, ProposalState state, LocalDate dueOn, boolean late) {}
