package fi.rinnalla.web.training;

import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.services.training.KeepingMyTraining;
import fi.rinnalla.services.training.ReadingMyTraining;
import fi.rinnalla.web.feedback.OnMyCard;
import fi.rinnalla.web.feedback.OpenCard;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The application on the card that lies open. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/hakemukset/{application}")
public class MyApplicationController {
    @Inject
    private Provider<ReadingMyTraining> reading;

    @Inject
    private Provider<KeepingMyTraining> keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @Inject
    private OpenCard card;

    @PathParam("language")
    private String path;

    @PathParam("application")
    private UUID id;

    @GET
    public Response read(@QueryParam("tila") @DefaultValue("") String state) {
        return onCard(my -> reading.get()
                .application(new ApplicationId(id))
                .map(it -> {
                    var chrome = my.chrome();
                    var readers =
                            PromiseLine.names(chrome.voice(), reading.get().readers());
                    var said = Optional.of(state)
                            .filter("peruttu"::equals)
                            .map(done -> Notice.ok(chrome.voice().say("training.mine.withdrawn.done")));
                    return pages.show(
                            MyApplicationPage.TEMPLATE, new MyApplicationPage(chrome, it, keys.fresh(), readers, said));
                })
                .orElseGet(my::gone));
    }

    @POST
    @Path("peru")
    public Response withdraw() {
        return onCard(my -> keeping.get().withdraw(new ApplicationId(id)) ? my.here("peruttu") : my.gone());
    }

    @POST
    @Path("poista")
    public Response delete() {
        return onCard(my -> {
            keeping.get().delete(new ApplicationId(id));
            return my.home("hakemuspois");
        });
    }

    private Response onCard(Function<OnMyCard, Response> answer) {
        return card.at(path, "hakemukset/" + id, answer);
    }
}
