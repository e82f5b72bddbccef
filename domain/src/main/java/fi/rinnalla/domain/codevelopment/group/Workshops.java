package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** The organisation's own workshop templates, by title. */
public interface Workshops {
    Optional<Workshop> find(WorkshopId id);

    Optional<Workshop> findByFormKey(Digest formKey);

    List<Workshop> all();

    void add(Workshop workshop);

    void remove(Workshop workshop);
}
