package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;

/** One thing on the card that lies open: where it is, in which language, and the ways from there. */
public final class OnMyCard {
    private final Language language;
    private final String place;
    private final Chromes chromes;
    private final Pages pages;

    OnMyCard(Language language, String place, Chromes chromes, Pages pages) {
        this.language = language;
        this.place = place;
        this.chromes = chromes;
        this.pages = pages;
    }

    public Language language() {
        return language;
    }

    public Chrome chrome() {
        return chrome("");
    }

    /** @param further the rest of the address of a page behind this one */
    public Chrome chrome(String further) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, place + further);
    }

    public String say(String key) {
        return chrome().voice().say(key);
    }

    public Optional<Notice> done(String key) {
        return Optional.of(Notice.ok(say(key)));
    }

    public Optional<Notice> warned(String key) {
        return Optional.of(Notice.warn("", say(key)));
    }

    /** Back to its own page. */
    public Response here(String state) {
        return pages.go("/" + language.path() + "/" + place + asked(state));
    }

    /** Back to all that lies on the card. */
    public Response home(String state) {
        return pages.go("/" + language.path() + "/vastaus" + asked(state));
    }

    /** Taken away, never there, or somebody else's: all of it looks the same. */
    public Response gone() {
        return home("eiole");
    }

    public <T> Response found(Optional<T> mine, Function<T, Response> answer) {
        return mine.map(answer).orElseGet(this::gone);
    }

    private static String asked(String state) {
        return state.isEmpty() ? "" : "?tila=" + state;
    }
}
