package fi.rinnalla.web.guidance;

import fi.rinnalla.domain.guidance.SeriesText.Session;
import fi.rinnalla.services.guidance.SeriesRow;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Unbroken;
import java.util.Optional;

/**
 * One session of a series.
 *
 * @param html made from Markdown by {@link Markdown}, where no HTML is let through
 * @param next what is read after it
 */
public record SessionPage(Chrome chrome, SeriesPage series, Session session, String html, Optional<Session> next)
        implements Page {
    static final String TEMPLATE = "guidance/session";

    static SessionPage of(Chrome chrome, SeriesRow series, int number, Markdown markdown) {
        var sessions = series.text().sessions();
        var session = sessions.get(number - 1);
        return new SessionPage(
                chrome,
                new SeriesPage(chrome, series),
                session,
                markdown.html(Unbroken.lines(session.body())),
                number < sessions.size() ? Optional.of(sessions.get(number)) : Optional.empty());
    }

    public String place() {
        return say(
                "guidance.series.place",
                "n",
                session.number(),
                "all",
                series.series().text().sessions().size());
    }
}
