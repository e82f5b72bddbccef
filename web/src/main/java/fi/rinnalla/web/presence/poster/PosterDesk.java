package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What the pages of posters need: the frame, the organisation's languages, and what somebody wished. */
@Dependent
public class PosterDesk {
    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    Chrome chrome(boolean troubled) {
        var chrome = desk.chrome("hanging.title");
        return troubled ? chrome.troubled() : chrome;
    }

    String say(String key, Object... named) {
        return chrome(false).voice().say(key, named);
    }

    List<Language> languages() {
        return chromes.profile().languages();
    }

    Wish wish(Asked asked, PosterKind kind) {
        return Wish.of(asked.language(), asked.paper(), asked.words(), kind, languages());
    }
}
