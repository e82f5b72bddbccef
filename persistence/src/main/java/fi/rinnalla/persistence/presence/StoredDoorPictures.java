package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.DoorPicture;
import fi.rinnalla.domain.presence.DoorPictures;
import fi.rinnalla.domain.presence.PictureCopy;
import fi.rinnalla.domain.presence.PictureId;
import fi.rinnalla.domain.presence.PictureSize;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredDoorPictures implements DoorPictures {
    private final EntityManager em;

    @Inject
    public StoredDoorPictures(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<DoorPicture> of(PlaceId place) {
        return first("p.place = :place and p.removedAt is null order by p.addedAt desc", place);
    }

    @Override
    public Optional<DoorPicture> lastRemoved(PlaceId place) {
        return first("p.place = :place and p.removedAt is not null order by p.removedAt desc", place);
    }

    private Optional<DoorPicture> first(String which, PlaceId place) {
        return em.createQuery("select p from DoorPicture p where " + which, DoorPicture.class)
                .setParameter("place", place)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DoorPicture> pictureWith(Digest form) {
        return em.createQuery("select p from DoorPicture p where p.formKey = :form", DoorPicture.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** Without the content, which no page needs. */
    @Override
    public List<PictureSize> sizes(PictureId picture) {
        return em.createQuery(
                        "select new fi.rinnalla.domain.presence.PictureSize(c.name, c.width, c.height)"
                                + " from PictureCopy c where c.picture = :picture order by c.width, c.id",
                        PictureSize.class)
                .setParameter("picture", picture)
                .getResultList();
    }

    @Override
    public Optional<byte[]> content(String name) {
        return em.createQuery("select c from PictureCopy c where c.name = :name order by c.id", PictureCopy.class)
                .setParameter("name", name)
                .getResultStream()
                .filter(this::hangs)
                .findFirst()
                .map(PictureCopy::content);
    }

    private boolean hangs(PictureCopy copy) {
        return !em.find(DoorPicture.class, copy.picture().value()).removed();
    }

    @Override
    public void add(DoorPicture picture) {
        em.persist(picture);
    }

    @Override
    public void add(PictureCopy copy) {
        em.persist(copy);
    }

    @Override
    public int forgetRemovedBefore(Instant moment) {
        return em.createQuery("delete from DoorPicture p where p.removedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
