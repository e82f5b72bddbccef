package fi.rinnalla.persistence.model;

import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.persistence.shared.Turn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredModels implements Models {
    private static final int MOST = 200;

    private final EntityManager em;

    @Inject
    public StoredModels(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Model> find(ModelId id) {
        return Optional.ofNullable(em.find(Model.class, id.value()));
    }

    @Override
    public Optional<Model> hold(ModelId id) {
        return Optional.ofNullable(em.find(Model.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Model> findByFormKey(Digest form) {
        return em.createQuery("select m from Model m where m.formKey = :form", Model.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Model> holdCopyOf(UUID offered) {
        Turn.await(em, "copy of a model");
        return copyOf(offered);
    }

    @Override
    public Optional<Model> copyOf(UUID offered) {
        return em.createQuery("select m from Model m where m.originKey = :offered", Model.class)
                .setParameter("offered", offered.toString())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Model> all() {
        return whole("order by m.id");
    }

    @Override
    public List<Model> published() {
        return whole("where m.publicVersion is not null order by m.id");
    }

    private List<Model> whole(String which) {
        return em.createQuery("select m from Model m " + which, Model.class)
                .setHint("eclipselink.batch", "m.versions")
                .setHint("eclipselink.batch", "m.versions.texts")
                .setHint("eclipselink.batch", "m.versions.evidence")
                .setHint("eclipselink.batch", "m.versions.materials")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public void add(Model model) {
        em.persist(model);
    }

    @Override
    public void remove(Model model) {
        em.remove(model);
    }
}
