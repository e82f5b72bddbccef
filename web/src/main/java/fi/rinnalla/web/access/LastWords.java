package fi.rinnalla.web.access;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;

/** Who changed something last, and when, in words. */
public final class LastWords {
    private LastWords() {}

    public static String in(Voice voice, LastChange last) {
        var times = new Times(voice);
        return Unbroken.lines(voice.say(
                "admin.last",
                "name",
                last.by(),
                "date",
                times.date(Helsinki.day(last.at())),
                "time",
                times.clock(last.at())));
    }
}
