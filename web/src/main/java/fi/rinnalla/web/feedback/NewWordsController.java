package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.RotatingTheCard;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Gives the card that lies open other words. The answer shows them, once. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/uudet-sanat")
public class NewWordsController {
    @Inject
    private Provider<RotatingTheCard> rotating;

    @Inject
    private CardHomes homes;

    @Inject
    private CardDoor door;

    @Inject
    private Cookies cookies;

    @Inject
    private FormKeys keys;

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

    @POST
    public Response rotate(@PathParam("language") String path, @FormParam("key") @DefaultValue("") String key) {
        var language = spoken.here(path);
        var token = cookies.in(request, Cookies.Session.CARD);
        if (!caller.holdsCard() || token.isEmpty()) {
            return door.ended(language);
        }
        if (!keys.isFresh(key)) {
            return pages.go(door.here(language, "?tila=vanheni").toString());
        }
        try {
            return pages.show(NewWordsPage.TEMPLATE, rotated(key, token.get(), language));
        } catch (Busy busy) {
            var words = chromes.voice(language, chromes.profile()).say("error.503.text");
            return pages.with(503, CardHomePage.TEMPLATE, homes.home(language, Optional.of(Notice.warn("", words))));
        }
    }

    private NewWordsPage rotated(String key, Token token, Language language) {
        var card = rotating.get().rotate(Digest.of(key), token).map(it -> CardSpelling.of(it, language));
        var chrome = chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus");
        return new NewWordsPage(chrome, key, card, CardNews.SHOWN_AGAIN_FOR.toMinutes());
    }
}
