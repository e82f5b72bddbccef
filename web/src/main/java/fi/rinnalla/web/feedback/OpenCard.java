package fi.rinnalla.web.feedback;

import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** The door to everything on the card that lies open. Where it closed by itself, the page of the card says so. */
@RequestScoped
public class OpenCard {
    @Inject
    private Spoken spoken;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    /**
     * @param path of the language
     * @param place where something lies: {@code pyynnot/…}
     */
    public Response at(String path, String place, Function<OnMyCard, Response> answer) {
        var my = new OnMyCard(spoken.here(path), "vastaus/" + place, chromes, pages);
        return caller.holdsCard() ? answer.apply(my) : my.home("paattyi");
    }
}
