package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.PlaceText;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredPlaces implements Places {
    private final EntityManager em;

    @Inject
    public StoredPlaces(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(em.find(Place.class, id.value()));
    }

    @Override
    public Optional<Place> hold(PlaceId id) {
        return Optional.ofNullable(em.find(Place.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Place> findByCode(String code) {
        return em.createQuery("select p from Place p where p.code = :code", Place.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Place> all() {
        return em.createQuery("select p from Place p order by p.position, p.name, p.id", Place.class)
                .getResultList();
    }

    @Override
    public Optional<PlaceText> text(PlaceId place, Language language) {
        return em.createQuery(
                        "select t from PlaceText t where t.place = :place and t.language = :language", PlaceText.class)
                .setParameter("place", place)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Place place) {
        em.persist(place);
    }

    @Override
    public void add(PlaceText text) {
        em.persist(text);
    }
}
