package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.Poster;
import fi.rinnalla.domain.presence.PosterCode;
import fi.rinnalla.domain.presence.PosterId;
import fi.rinnalla.domain.presence.PosterOpening;
import fi.rinnalla.domain.presence.Posters;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredPosters implements Posters {
    private final EntityManager em;

    @Inject
    public StoredPosters(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Poster> find(PosterId id) {
        return Optional.ofNullable(em.find(Poster.class, id.value()));
    }

    @Override
    public Optional<Poster> findByCode(PosterCode code) {
        return em.createQuery("select p from Poster p where p.code = :code", Poster.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Poster> posterWith(Digest form) {
        return em.createQuery("select p from Poster p where p.formKey = :form", Poster.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Poster> all() {
        return em.createQuery("select p from Poster p order by p.madeAt desc, p.id", Poster.class)
                .getResultList();
    }

    @Override
    public void add(Poster poster) {
        em.persist(poster);
    }

    /** One statement, so that the first two of a day do not race for who begins it. */
    @Override
    public void countOpening(PosterId poster, LocalDate day) {
        em.createNativeQuery("insert into app.poster_opening(poster_id, day, times) values (?1, ?2, 1)"
                        + " on conflict (tenant_id, poster_id, day) do update set times = poster_opening.times + 1")
                .setParameter(1, poster.value())
                .setParameter(2, day)
                .executeUpdate();
    }

    @Override
    public List<PosterOpening> openings(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select o from PosterOpening o where o.day between :first and :last order by o.day, o.id",
                        PosterOpening.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }
}
