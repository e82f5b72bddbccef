package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

@Dependent
public class StoredUsedForms implements UsedForms {
    private final EntityManager em;

    @Inject
    public StoredUsedForms(EntityManager em) {
        this.em = em;
    }

    @Override
    public boolean holds(Digest formKey) {
        return !em.createQuery("select u.id from UsedForm u where u.formKey = :formKey")
                .setParameter("formKey", formKey)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(UsedForm form) {
        em.persist(form);
    }

    @Override
    public int forgetDeletedBefore(LocalDate day) {
        return em.createQuery("delete from UsedForm u where u.deletedOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
