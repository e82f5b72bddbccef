package fi.rinnalla.domain.exporting;

import fi.rinnalla.domain.shared.KeyId;

/** Makes the file of everything and keeps it in sealed pieces. */
public interface Bundles {
    /**
     * Reads as the house's own role behind this organisation's wall, all at one moment. What was begun before is thrown away.
     *
     * @throws IllegalStateException where it could not be made; then nothing of it is left
     */
    Bundle make(ExportId export, KeyId key);

    /** One of its pieces, from 0 on. */
    byte[] part(ExportId export, KeyId key, int turn);

    void remove(ExportId export);
}
