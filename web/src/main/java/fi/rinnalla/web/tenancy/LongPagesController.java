package fi.rinnalla.web.tenancy;

import fi.rinnalla.services.presence.SeeingWhenWeAreThere;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.presence.DoorCards;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The texts to read at leisure, each with the ways to reach somebody. */
@RequestScoped
@Path("{language:fi|sv|en|selko}")
public class LongPagesController {
    private static final String NAMES = "turvassa|tietosuoja|saavutettavuus|palautteesta|sanakortti|meista";

    @Inject
    private SeeingWhenWeAreThere seeing;

    @Inject
    private LongTexts texts;

    @Inject
    private DoorCards cards;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    @Path("{name:" + NAMES + "}")
    public Response read(@PathParam("language") String path, @PathParam("name") String name) {
        var language = spoken.here(path);
        var chrome = chromes.portal(language, "portal.title." + name, Chrome.Exit.QUIET, name);
        var doors = seeing.doors();
        var page = new LongPage(chrome, texts.html(name, chrome.voice()), sentences(doors, chrome.voice()));
        return pages.showUntil(doors.trueUntil(), LongPage.TEMPLATE, page);
    }

    private List<DoorCard> sentences(SeeingWhenWeAreThere.Doors doors, Voice voice) {
        return Stream.concat(cards.lines(doors, voice).stream(), cards.places(doors, voice).stream())
                .toList();
    }
}
