package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.training.CertificateCode;
import fi.rinnalla.domain.training.Certificates;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Anybody who holds the paper sees whether it is ours: which training, how many hours, completed or attended. Nobody's name. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class CheckingACertificate {
    private final Certificates certificates;
    private final Cohorts cohorts;

    @Inject
    public CheckingACertificate(Certificates certificates, Cohorts cohorts) {
        this.certificates = certificates;
        this.cohorts = cohorts;
    }

    /** Empty where no certificate of ours has that code. */
    public Optional<CertificateSheet> check(String typed) {
        return CertificateCode.read(typed)
                .flatMap(certificates::coded)
                .flatMap(it -> cohorts.find(it.cohort()).map(cohort -> MyTraining.sheet(it, cohort.plan())));
    }
}
