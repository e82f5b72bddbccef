package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** This organisation's own designs. A handful. */
public interface OwnDesigns {
    Optional<OwnDesign> find(OwnDesignId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<OwnDesign> hold(OwnDesignId id);

    Optional<OwnDesign> findByFormKey(Digest form);

    /** By name. */
    List<OwnDesign> all();

    void add(OwnDesign design);

    void remove(OwnDesign design);
}
