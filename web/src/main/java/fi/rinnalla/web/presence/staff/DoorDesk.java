package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.services.presence.ReadingTheDoors;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What all pages of places and hours need: the frame, the door, the languages, the day. */
@Dependent
public class DoorDesk {
    private static final String TITLE = "staff.nav.hours";

    @Inject
    private ReadingTheDoors reading;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Clock clock;

    Chrome chrome(boolean troubled) {
        var chrome = desk.chrome(TITLE);
        return troubled ? chrome.troubled() : chrome;
    }

    String say(String key, Object... named) {
        return desk.chrome(TITLE).voice().say(key, named);
    }

    DoorSheet sheet(UUID id) {
        return reading.sheet(id);
    }

    LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    List<Language> languages() {
        return chromes.profile().languages();
    }

    /** What parents will read, in each of the organisation's languages. */
    List<DoorPage.Said> preview(DoorSheet sheet) {
        var profile = chromes.profile();
        return profile.languages().stream()
                .map(it -> new DoorPage.Said(
                        it,
                        say("portal.language." + it.path()),
                        HoursSentence.of(sheet.row(), chromes.voice(it, profile), today())))
                .toList();
    }
}
