package fi.rinnalla.services.model;

import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelVersion;
import fi.rinnalla.domain.model.Passport;
import java.util.Map;

/** A version of a model that is being written. Evidence and materials stand under the number by which each is taken away. */
public record DraftSheet(
        ModelId id,
        int number,
        Passport passport,
        Map<Integer, EvidenceLine> evidence,
        Map<Integer, MaterialLine> materials) {
    static DraftSheet of(ModelId id, ModelVersion it) {
        return new DraftSheet(id, it.number(), it.passport(), it.numberedEvidence(), it.numberedMaterials());
    }
}
