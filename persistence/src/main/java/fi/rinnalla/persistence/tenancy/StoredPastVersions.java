package fi.rinnalla.persistence.tenancy;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.domain.tenancy.PastVersion;
import fi.rinnalla.domain.tenancy.PastVersions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredPastVersions implements PastVersions {
    private final EntityManager em;

    @Inject
    public StoredPastVersions(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<PastVersion> newest(PastThing thing) {
        return em.createQuery(
                        "select v from PastVersion v where v.kind = :kind and v.about = :about"
                                + " order by v.changedAt desc, v.id desc",
                        PastVersion.class)
                .setParameter("kind", thing.kind())
                .setParameter("about", thing.about())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PastVersion> newest(PastKind kind, Collection<String> about) {
        return about.isEmpty()
                ? List.of()
                : em.createQuery("""
                               select v from PastVersion v where v.kind = :kind and v.about in :about
                                  and not exists (select w.id from PastVersion w where w.kind = v.kind and w.about = v.about
                                      and (w.changedAt > v.changedAt or w.changedAt = v.changedAt and w.id > v.id))\
                               """, PastVersion.class)
                        .setParameter("kind", kind)
                        .setParameter("about", about)
                        .getResultList();
    }

    @Override
    public Optional<PastVersion> with(Digest form) {
        return em.createQuery("select v from PastVersion v where v.form = :form", PastVersion.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(PastVersion version) {
        em.persist(version);
    }
}
