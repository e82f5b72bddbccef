package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.web.access.UndoPage;

/** A page of settings. */
public interface SettingPage extends UndoPage {
    String url();

    @Override
    default String undoHref() {
        return url() + "/palautus";
    }
}
