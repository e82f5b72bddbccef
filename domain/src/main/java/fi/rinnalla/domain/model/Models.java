package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** This organisation's models. Tens, not thousands. */
public interface Models {
    Optional<Model> find(ModelId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Model> hold(ModelId id);

    Optional<Model> findByFormKey(Digest form);

    /** The copy of what another organisation offers. */
    Optional<Model> copyOf(UUID offered);

    /** The same, and until the transaction ends nobody else here takes one: of two at the same moment, the second finds it. */
    Optional<Model> holdCopyOf(UUID offered);

    /** With what each version says, in as many questions however many there are. */
    List<Model> all();

    /** Those of which everybody may read a version. */
    List<Model> published();

    void add(Model model);

    void remove(Model model);
}
