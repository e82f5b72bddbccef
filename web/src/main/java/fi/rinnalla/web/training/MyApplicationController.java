package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.training.KeepingMyTraining;
import fi.rinnalla.services.training.ReadingMyTraining;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
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
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @PathParam("language")
    private String path;

    @PathParam("application")
    private UUID id;

    @GET
    public Response read(@QueryParam("tila") @DefaultValue("") String state) {
        return withCard(language -> reading.get()
                .application(new ApplicationId(id))
                .map(it -> {
                    var chrome = chrome(language);
                    var readers =
                            PromiseLine.names(chrome.voice(), reading.get().readers());
                    var said = Optional.of(state)
                            .filter("peruttu"::equals)
                            .map(done -> Notice.ok(chrome.voice().say("training.mine.withdrawn.done")));
                    return pages.show(
                            MyApplicationPage.TEMPLATE, new MyApplicationPage(chrome, it, keys.fresh(), readers, said));
                })
                .orElseGet(() -> gone(language)));
    }

    @POST
    @Path("peru")
    public Response withdraw() {
        return withCard(language -> keeping.get().withdraw(new ApplicationId(id))
                ? pages.go("/" + language.path() + "/vastaus/hakemukset/" + id + "?tila=peruttu")
                : gone(language));
    }

    @POST
    @Path("poista")
    public Response delete() {
        return withCard(language -> {
            keeping.get().delete(new ApplicationId(id));
            return pages.go("/" + language.path() + "/vastaus?tila=hakemuspois");
        });
    }

    /** The page of the card says that it closed by itself. */
    private Response withCard(Function<Language, Response> answer) {
        var language = spoken.here(path);
        return caller.holdsCard() ? answer.apply(language) : pages.go("/" + language.path() + "/vastaus?tila=paattyi");
    }

    /** Taken away, or never there: all of it looks the same. */
    private Response gone(Language language) {
        return pages.go("/" + language.path() + "/vastaus?tila=eiole");
    }

    private Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/hakemukset/" + id);
    }
}
