package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.FeeRate;
import fi.rinnalla.domain.partner.FeeRates;
import fi.rinnalla.domain.partner.RateBook;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** A few dozen rows in years: the book is read whole. */
@Dependent
public class StoredFeeRates implements FeeRates {
    private final EntityManager em;

    @Inject
    public StoredFeeRates(EntityManager em) {
        this.em = em;
    }

    @Override
    public RateBook book() {
        return new RateBook(
                em.createQuery("select r from FeeRate r", FeeRate.class).getResultList());
    }

    @Override
    public Optional<FeeRate> findByFormKey(Digest formKey) {
        return em.createQuery("select r from FeeRate r where r.formKey = :formKey", FeeRate.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(FeeRate rate) {
        em.persist(rate);
    }
}
