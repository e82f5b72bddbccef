package fi.rinnalla.domain.exporting;

/** How far an export is. */
public enum ExportState {
    /** It waits for a second person. */
    ASKED,
    /** The house will make it by itself, within a minute or so. */
    CONFIRMED,
    READY,
    FAILED,
    WITHDRAWN;

    /** Nobody asks for another one meanwhile. */
    public boolean onItsWay() {
        return this == ASKED || this == CONFIRMED;
    }
}
