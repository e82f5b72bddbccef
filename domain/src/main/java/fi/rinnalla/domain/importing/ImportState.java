package fi.rinnalla.domain.importing;

/** How far an import is. */
public enum ImportState {
    /** The file is here, and nothing of it has been stored in any other place. */
    UPLOADED,
    RUNNING,
    DONE,
    UNDONE
}
