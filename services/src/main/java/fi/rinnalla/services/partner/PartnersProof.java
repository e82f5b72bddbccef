package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.CommitmentKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one partner has signed of one kind, as the staff see it.
 *
 * @param number the version that holds longest; empty for paper
 * @param inForce the version that is in force
 * @param lastDay the last day on which it holds
 */
public record PartnersProof(
        CommitmentKind kind,
        Optional<Integer> number,
        Optional<Integer> inForce,
        LocalDate signedOn,
        LocalDate lastDay) {}
