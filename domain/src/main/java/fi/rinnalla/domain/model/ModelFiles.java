package fi.rinnalla.domain.model;

import java.util.List;
import java.util.Optional;

/** The files among the materials of this organisation's models. */
public interface ModelFiles {
    Optional<ModelFile> find(ModelFileId id);

    List<ModelFileId> of(ModelId model);

    void add(ModelFile file);

    void remove(ModelFileId id);
}
