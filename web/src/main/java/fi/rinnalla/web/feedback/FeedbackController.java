package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.GivingFeedback;
import fi.rinnalla.services.feedback.GivingOutcome;
import fi.rinnalla.web.feedback.sending.CardTyped;
import fi.rinnalla.web.feedback.sending.SendingDoor;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The feedback form, for everything and for the accessibility of these pages. Whatever happens, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/palaute")
public class FeedbackController {
    @Inject
    private Provider<GivingFeedback> giving;

    @Inject
    private Answers answers;

    @Inject
    private SendingDoor door;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response form(
            @PathParam("language") String path,
            @QueryParam("paikka") @DefaultValue("") String place,
            @QueryParam("tapahtuma") @DefaultValue("") String gathering,
            @QueryParam("qr") @DefaultValue("") String qr) {
        return fresh(FeedbackKind.GENERAL, spoken.here(path), place, gathering, qr.isEmpty() ? "" : "qr");
    }

    @GET
    @Path("saavutettavuus")
    public Response formAboutThesePages(@PathParam("language") String path) {
        return fresh(FeedbackKind.ACCESSIBILITY, spoken.here(path), "", "", "");
    }

    @POST
    public Response give(@PathParam("language") String path, @BeanParam FeedbackForm form) {
        return give(FeedbackKind.GENERAL, spoken.here(path), form);
    }

    @POST
    @Path("saavutettavuus")
    public Response giveAboutThesePages(@PathParam("language") String path, @BeanParam FeedbackForm form) {
        return give(FeedbackKind.ACCESSIBILITY, spoken.here(path), form);
    }

    @POST
    @Path("talteen")
    public Response keep(@PathParam("language") String path, @FormParam("key") @DefaultValue("") String key) {
        return door.kept(key, "/" + spoken.here(path).path() + "/palaute/kiitos");
    }

    @GET
    @Path("kiitos")
    public Response kept(@PathParam("language") String path) {
        var chrome = chromes.portal(spoken.here(path), "portal.title.thanks", Chrome.Exit.STRONG, "palaute/kiitos");
        return pages.show(KeptPage.TEMPLATE, new KeptPage(chrome));
    }

    private Response fresh(FeedbackKind kind, Language language, String place, String gathering, String from) {
        var card = CardTyped.empty(door.cardOpen() ? CardWish.HELD : CardWish.NONE);
        return answers.sending(kind, language).form(FeedbackForm.empty(place, gathering, from, card), Optional.empty());
    }

    private Response give(FeedbackKind kind, Language language, FeedbackForm typed) {
        return answers.sending(kind, language).sent(typed, knock -> {
            var outcome = giving.get().give(typed.filled(kind, language), knock);
            return outcome instanceof GivingOutcome.Given given
                    ? answers.thanks(given, typed, language)
                    : answers.again(outcome, kind, typed, language);
        });
    }
}
