package fi.rinnalla.persistence.model;

import fi.rinnalla.domain.model.ModelFile;
import fi.rinnalla.domain.model.ModelFileId;
import fi.rinnalla.domain.model.ModelFiles;
import fi.rinnalla.domain.model.ModelId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredModelFiles implements ModelFiles {
    private final EntityManager em;

    @Inject
    public StoredModelFiles(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<ModelFile> find(ModelFileId id) {
        return Optional.ofNullable(em.find(ModelFile.class, id.value()));
    }

    @Override
    public List<ModelFileId> of(ModelId model) {
        return em.createQuery("select f.id from ModelFile f where f.model = :model order by f.id", UUID.class)
                .setParameter("model", model)
                .getResultStream()
                .map(ModelFileId::new)
                .toList();
    }

    @Override
    public void add(ModelFile file) {
        em.persist(file);
    }

    /** What is about to be written of the materials that pointed to it goes first. */
    @Override
    public void remove(ModelFileId id) {
        em.flush();
        em.createQuery("delete from ModelFile f where f.id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
