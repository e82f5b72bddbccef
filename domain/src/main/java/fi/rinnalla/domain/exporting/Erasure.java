package fi.rinnalla.domain.exporting;

import fi.rinnalla.domain.shared.TenantId;

/** Takes away everything of an organisation whose day has come: its keys first, then its rows, then its doors. */
public interface Erasure {
    /** Nothing before its day. May be repeated: only where nothing was left to be taken away is it over. */
    Erased erase(TenantId tenant);

    /**
     * What was taken away this time.
     *
     * @param over nothing of it is left, and its doors are gone
     */
    record Erased(long rows, int keys, boolean over) {
        public static final Erased NOTHING = new Erased(0, 0, false);
    }
}
