package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.DoorVersion;
import fi.rinnalla.domain.presence.DoorVersions;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@Dependent
public class StoredDoorVersions implements DoorVersions {
    private final EntityManager em;

    @Inject
    public StoredDoorVersions(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<DoorVersion> newest(DoorId door) {
        var kind = door.place() == null ? "line" : "place";
        return em.createQuery(
                        "select v from DoorVersion v where v." + kind + " = :door order by v.changedAt desc, v.id desc",
                        DoorVersion.class)
                .setParameter("door", door.place() == null ? door.line() : door.place())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DoorVersion> with(Digest form) {
        return em.createQuery("select v from DoorVersion v where v.form = :form", DoorVersion.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(DoorVersion version) {
        em.persist(version);
    }
}
