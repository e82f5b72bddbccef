package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.ClosingTheCard;
import fi.rinnalla.services.access.OpeningACard;
import fi.rinnalla.services.access.OpeningOutcome;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Opens a card and closes it. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus")
public class CardController {
    @Inject
    private Provider<OpeningACard> opening;

    @Inject
    private Provider<ClosingTheCard> closing;

    @Inject
    private OpeningPages openings;

    @Inject
    private CardHomes homes;

    @Inject
    private Cookies cookies;

    @Inject
    private Knocks knocks;

    @Inject
    private CardDoor door;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response home(@PathParam("language") String path, @QueryParam("tila") @DefaultValue("") String state) {
        var language = spoken.here(path);
        return caller.holdsCard()
                ? pages.show(CardHomePage.TEMPLATE, homes.home(language, notice(state, language)))
                : closed(language, state);
    }

    @POST
    public Response open(
            @PathParam("language") String path,
            @FormParam("words") @DefaultValue("") String words,
            @FormParam("ticket") @DefaultValue("") String ticket) {
        var language = spoken.here(path);
        var outcome = opening.get().open(words, knocks.with(ticket));
        if (outcome instanceof OpeningOutcome.Opened opened) {
            cookies.in(request, Cookies.Session.CARD).ifPresent(closing.get()::close);
            return Response.seeOther(door.here(language, ""))
                    .cookie(cookies.give(Cookies.Session.CARD, opened.token()))
                    .build();
        }
        return openings.again(outcome, words, language);
    }

    @POST
    @Path("kiinni")
    public Response close(@PathParam("language") String path) {
        cookies.in(request, Cookies.Session.CARD).ifPresent(closing.get()::close);
        return door.leave(spoken.here(path), "?tila=kiinni");
    }

    /** The page without a card. A cookie that opens nothing any more is taken back. */
    private Response closed(Language language, String state) {
        var ended = cookies.in(request, Cookies.Session.CARD).isPresent();
        var shown = openings.show(language, notice(ended && state.isEmpty() ? "paattyi" : state, language));
        return ended
                ? Response.fromResponse(shown)
                        .cookie(cookies.take(Cookies.Session.CARD))
                        .build()
                : shown;
    }

    private Optional<Notice> notice(String state, Language language) {
        return switch (state) {
            case "kiinni" -> Optional.of(Notice.ok(say(language, "card.close.done")));
            case "paattyi" -> Optional.of(Notice.warn("", say(language, "card.error.ended")));
            case "vanheni" -> Optional.of(Notice.warn("", say(language, "card.error.again")));
            case "tilauspois" -> Optional.of(Notice.ok(say(language, "ordering.mine.deleted")));
            case "hakemuspois" -> Optional.of(Notice.ok(say(language, "training.mine.deleted")));
            case "pyyntopois" -> Optional.of(Notice.ok(say(language, "request.mine.deleted")));
            default -> Optional.empty();
        };
    }

    private String say(Language language, String key) {
        return chromes.voice(language, chromes.profile()).say(key);
    }
}
