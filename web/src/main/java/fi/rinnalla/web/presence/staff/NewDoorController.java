package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.OpeningADoor;
import fi.rinnalla.services.presence.ReadingTheDoors;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A new place or line. In a class of its own, since its address looks like that of a place. */
@RequestScoped
@Path("hallinta/paikat/uusi")
public class NewDoorController {
    @Inject
    private ReadingTheDoors reading;

    @Inject
    private OpeningADoor opening;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response begin() {
        return pages.show(NewDoorPage.TEMPLATE, page(new FactsForm(Sent.NOTHING), List.of()));
    }

    @POST
    public Response open(Form typed) {
        var form = new FactsForm(Sent.of(typed));
        var problems =
                form.problemsOfANewOne(reading.programmes(), desk.chrome(false).voice());
        if (!problems.isEmpty()) {
            return pages.again(NewDoorPage.TEMPLATE, page(form, problems));
        }
        return opening.open(form.newDoor(reading.programmes()), form.fields().form())
                .map(it -> pages.go(DoorsPage.URL + "/" + it + "?tila=uusi"))
                .orElseGet(() -> pages.again(
                        NewDoorPage.TEMPLATE,
                        page(form, List.of(new Problem("code", desk.say("hours.error.code.taken"))))));
    }

    private NewDoorPage page(FactsForm form, List<Problem> problems) {
        return new NewDoorPage(
                desk.chrome(!problems.isEmpty()), form, reading.programmes(), desk.languages(), problems);
    }
}
