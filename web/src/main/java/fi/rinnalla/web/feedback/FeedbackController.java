package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.KeepingTheWords;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.GivingFeedback;
import fi.rinnalla.services.feedback.GivingOutcome;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.FeedbackPages.Sheet;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.shared.Voice;
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
import java.util.List;
import java.util.Optional;

/** The feedback form, for everything and for the accessibility of these pages. Whatever happens, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/palaute")
public class FeedbackController {
    @Inject
    private Provider<GivingFeedback> giving;

    @Inject
    private Provider<KeepingTheWords> keeping;

    @Inject
    private FeedbackPages forms;

    @Inject
    private Answers answers;

    @Inject
    private Knocks knocks;

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

    /** "I have kept the words": from now on nothing shows them. */
    @POST
    @Path("talteen")
    public Response keep(@PathParam("language") String path, @FormParam("key") @DefaultValue("") String key) {
        var language = spoken.here(path);
        if (keys.isOurs(key)) {
            keeping.get().kept(Digest.of(key));
        }
        return pages.go("/" + language.path() + "/palaute/kiitos");
    }

    @GET
    @Path("kiitos")
    public Response kept(@PathParam("language") String path) {
        var chrome = chromes.portal(spoken.here(path), "portal.title.thanks", Chrome.Exit.STRONG, "palaute/kiitos");
        return pages.show(KeptPage.TEMPLATE, new KeptPage(chrome));
    }

    private Response fresh(FeedbackKind kind, Language language, String place, String gathering, String from) {
        var typed = FeedbackForm.empty(place, gathering, from, caller.holdsCard() ? CardWish.HELD : CardWish.NONE);
        var sheet = new Sheet(kind, language, typed, keys.fresh(), "", false);
        return pages.show(FeedbackPage.TEMPLATE, forms.page(sheet, Optional.empty(), List.of()));
    }

    private Response give(FeedbackKind kind, Language language, FeedbackForm typed) {
        if (!keys.isFresh(typed.key())) {
            var sheet = new Sheet(kind, language, typed, keys.fresh(), "", typed.pointed());
            var notice = Notice.warn("", voice(language).say("feedback.error.expired"));
            return pages.again(FeedbackPage.TEMPLATE, forms.page(sheet, Optional.of(notice), List.of()));
        }
        var outcome = giving.get().give(typed.filled(kind, language), knocks.with(typed.ticket()));
        return outcome instanceof GivingOutcome.Given given
                ? answers.thanks(given, typed, language)
                : answers.again(outcome, kind, typed, language);
    }

    private Voice voice(Language language) {
        return chromes.voice(language, chromes.profile());
    }
}
