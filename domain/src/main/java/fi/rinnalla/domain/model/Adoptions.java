package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.County;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far counties are in taking this organisation's models into use. */
public interface Adoptions {
    Optional<Adoption> find(AdoptionId id);

    /** Kept until the transaction ends. */
    Optional<Adoption> hold(AdoptionId id);

    Optional<Adoption> of(ModelId model, County county);

    List<Adoption> of(ModelId model);

    /** All of them, with their steps. */
    List<Adoption> all();

    /** Those that were to be looked at before that day. */
    int pastBefore(LocalDate day);

    void add(Adoption adoption);
}
