package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;

/** When whoever follows a model went through its checklist. */
public interface FidelityChecks {
    /** The oldest first. */
    List<FidelityCheck> of(ModelId model);

    boolean cameWith(Digest form);

    void add(FidelityCheck check);
}
