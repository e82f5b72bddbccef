package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.access.Cookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where one comes to when a card opens, and when it is open no more. */
@RequestScoped
public class CardDoor {
    @Inject
    private Cookies cookies;

    URI here(Language language, String rest) {
        return URI.create("/" + language.path() + "/vastaus" + rest);
    }

    /** Goes there without the cookie. */
    Response leave(Language language, String rest) {
        return Response.seeOther(here(language, rest))
                .cookie(cookies.take(Cookies.Session.CARD))
                .build();
    }

    /** The card closed by itself: the page of the door says so. */
    Response ended(Language language) {
        return leave(language, "?tila=paattyi");
    }
}
