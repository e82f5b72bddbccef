package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredExperiencePartners implements ExperiencePartners {
    private final EntityManager em;

    @Inject
    public StoredExperiencePartners(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<ExperiencePartner> find(PartnerId id) {
        return Optional.ofNullable(em.find(ExperiencePartner.class, id.value()));
    }

    @Override
    public Optional<ExperiencePartner> hold(PartnerId id) {
        return Optional.ofNullable(em.find(ExperiencePartner.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ExperiencePartner> of(StaffId account) {
        return em.createQuery("select p from ExperiencePartner p where p.account = :account", ExperiencePartner.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ExperiencePartner> findByFormKey(Digest formKey) {
        return em.createQuery("select p from ExperiencePartner p where p.formKey = :formKey", ExperiencePartner.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ExperiencePartner> present() {
        return em.createQuery(
                        "select p from ExperiencePartner p where p.state <> :gone order by p.called, p.id",
                        ExperiencePartner.class)
                .setParameter("gone", PartnerState.LEFT)
                .getResultList();
    }

    @Override
    public void add(ExperiencePartner partner) {
        em.persist(partner);
    }
}
