package fi.rinnalla.services.model;

import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.ModelFile;

/** A file of a model, opened. */
public record HandedFile(FileFact fact, byte[] content) {
    static HandedFile of(ModelFile it) {
        return new HandedFile(it.fact(), it.content());
    }
}
