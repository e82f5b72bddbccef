package fi.rinnalla.persistence.training;

import fi.rinnalla.domain.training.Certificate;
import fi.rinnalla.domain.training.CertificateCode;
import fi.rinnalla.domain.training.Certificates;
import fi.rinnalla.domain.training.ParticipantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
public class StoredCertificates implements Certificates {
    private final EntityManager em;

    @Inject
    public StoredCertificates(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Certificate> coded(CertificateCode code) {
        return em.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Certificate> of(ParticipantId participant) {
        return em.createQuery("select c from Certificate c where c.participant = :participant", Certificate.class)
                .setParameter("participant", participant)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Certificate certificate) {
        em.persist(certificate);
    }

    @Override
    public void remove(Certificate certificate) {
        em.remove(certificate);
    }
}
