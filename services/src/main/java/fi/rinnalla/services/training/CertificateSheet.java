package fi.rinnalla.services.training;

import fi.rinnalla.domain.training.CertificateCode;
import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.domain.training.CohortPlan;
import java.time.LocalDate;

/** What stands on a certificate: no name. */
public record CertificateSheet(
        CertificateKind kind, CertificateCode code, CohortPlan plan, int hours, LocalDate givenOn) {}
