package fi.rinnalla.web.access;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** A page of somebody at work: its forms carry the key of the page. */
public interface StaffPage extends Page {
    default String key() {
        return chrome().staff().map(Chrome.StaffBar::key).orElse("");
    }
}
