package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.TenantBook;
import fi.rinnalla.services.tenancy.TenantProfile;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;

/** What all pages of settings need: the frame, what was done, and the way back after a change. */
@Dependent
public class SettingDesk {
    static final String SAVED = "tallennettu";
    static final String TAKEN_BACK = "palautettu";

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private TenantBook book;

    @Inject
    private Pages pages;

    Chrome chrome(String title, boolean troubled) {
        var chrome = desk.chrome(title);
        return troubled ? chrome.troubled() : chrome;
    }

    Voice voice() {
        return chromes.voice(desk.language(), chromes.profile());
    }

    TenantProfile profile() {
        return chromes.profile();
    }

    /** The one who changed something sees it at once, on every page. */
    Response done(String path, String state) {
        book.read();
        return pages.go(path + (path.contains("?") ? "&" : "?") + "tila=" + state);
    }

    Optional<Notice> notice(String state) {
        return Optional.ofNullable(state)
                .filter(Set.of(SAVED, TAKEN_BACK)::contains)
                .map(it -> Notice.ok(voice().say(it.equals(SAVED) ? "admin.saved" : "admin.undone")));
    }
}
