package fi.rinnalla.web.survey.instrument;

import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.services.survey.instrument.InstrumentRow;
import fi.rinnalla.services.survey.instrument.KeepingInstruments;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which questions of a survey are taken from which instrument. */
@RequestScoped
@Path("tyo/kyselyt/{id}/mittarit")
public class UsedController {
    @Inject
    private KeepingInstruments keeping;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response used(@QueryParam("tila") @DefaultValue("") String state) {
        var chrome = desk.chrome("instrument.used.title");
        var said = state.equals("tallennettu") ? chrome.voice().say("instrument.used.saved") : "";
        return pages.show(UsedPage.TEMPLATE, new UsedPage(chrome, keeping.used(survey()), said));
    }

    @POST
    public Response use(MultivaluedMap<String, String> fields) {
        var taken = keeping.used(survey()).instruments().stream()
                .collect(Collectors.toMap(InstrumentRow::id, it -> taken(fields, it)));
        keeping.use(survey(), taken);
        return pages.go("/tyo/kyselyt/" + id + "/mittarit?tila=tallennettu");
    }

    private static Set<String> taken(MultivaluedMap<String, String> fields, InstrumentRow it) {
        return new HashSet<>(fields.getOrDefault(UsedPage.TAKEN + it.id().value(), List.of()));
    }

    private SurveyId survey() {
        return new SurveyId(id);
    }
}
