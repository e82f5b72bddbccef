package fi.rinnalla.web.training.professional;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.professional.RatingMoment;
import fi.rinnalla.domain.training.professional.RatingOutcome;
import fi.rinnalla.domain.training.professional.WallCode;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.training.professional.RatedTraining;
import fi.rinnalla.services.training.professional.RatingOneself;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Whoever came to a training rates themselves: before, getting a number, and after, under that number. No account, no name. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/koulutuspalaute")
public class RateController {
    @Inject
    private Provider<RatingOneself> rating;

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

    @PathParam("language")
    private String path;

    /** What a form is about: the training, the moment, and what has been chosen. */
    private record Sheet(RatedTraining training, RatingMoment moment, RateForm form, String key) {}

    @GET
    public Response home(
            @QueryParam("koodi") @DefaultValue("") String typed, @QueryParam("tila") @DefaultValue("") String state) {
        var chrome = chrome(typed);
        var found = coded(typed);
        return pages.show(RateHomePage.TEMPLATE, new RateHomePage(chrome, typed, found, said(state, chrome)));
    }

    private static Optional<Notice> said(String state, Chrome chrome) {
        return switch (state) {
            case "kiitos" -> Optional.of(Notice.ok(chrome.voice().say("professional.rate.thanks")));
            case "kiinni" -> Optional.of(Notice.warn("", chrome.voice().say("professional.rate.not_asked")));
            default -> Optional.empty();
        };
    }

    @GET
    @Path("alku")
    public Response before(@QueryParam("koodi") @DefaultValue("") String typed) {
        return begin(typed, RatingMoment.BEFORE);
    }

    @GET
    @Path("loppu")
    public Response after(@QueryParam("koodi") @DefaultValue("") String typed) {
        return begin(typed, RatingMoment.AFTER);
    }

    private Response begin(String typed, RatingMoment moment) {
        chrome("");
        return coded(typed)
                .map(it -> asked(it, moment)
                        ? show(200, new Sheet(it, moment, RateForm.empty(), keys.fresh()), "", List.of())
                        : home(it, "kiinni"))
                .orElseGet(() -> home(typed));
    }

    private static boolean asked(RatedTraining it, RatingMoment moment) {
        return moment == RatingMoment.BEFORE ? it.before() : it.after();
    }

    @POST
    @Path("alku")
    public Response rateBefore(MultivaluedMap<String, String> fields) {
        return rate(new RateForm(fields), RatingMoment.BEFORE);
    }

    @POST
    @Path("loppu")
    public Response rateAfter(MultivaluedMap<String, String> fields) {
        return rate(new RateForm(fields), RatingMoment.AFTER);
    }

    private Response rate(RateForm form, RatingMoment moment) {
        chrome("");
        return coded(form.typed("koodi"))
                .map(it -> rate(new Sheet(it, moment, form, form.key())))
                .orElseGet(() -> home(form.typed("koodi")));
    }

    private Response rate(Sheet sheet) {
        var voice = chrome("").voice();
        if (!keys.isFresh(sheet.form().key())) {
            var fresh = new Sheet(sheet.training(), sheet.moment(), sheet.form(), keys.fresh());
            return show(422, fresh, "", List.of(new Problem(first(sheet), voice.say("feedback.error.expired"))));
        }
        var problems = sheet.form().problems(sheet.moment(), voice);
        if (!problems.isEmpty()) {
            return show(422, sheet, "", problems);
        }
        if (rating.get().mayPass(knocks.with(sheet.form().ticket())) instanceof Passage.Later later) {
            var wait = RetryLater.in(later.after(), "feedback.error.crowd", voice);
            return wait.on(show(429, sheet, later.ticket(), List.of(new Problem(first(sheet), wait.words()))));
        }
        return answer(sheet, keep(sheet));
    }

    private RatingOutcome keep(Sheet sheet) {
        var form = sheet.form();
        var code = sheet.training().code();
        var key = keys.digest(form.key());
        return sheet.moment() == RatingMoment.BEFORE
                ? rating.get().begin(code, key, form.profession().orElseThrow(), form.rating(""))
                : rating.get().end(code, key, form.number().orElseThrow(), form.rating(""));
    }

    private Response answer(Sheet sheet, RatingOutcome outcome) {
        if (outcome instanceof RatingOutcome.Begun begun) {
            var page = new RatedPage(chrome(sheet.training().code().value()), sheet.training(), begun.number());
            return pages.show(RatedPage.TEMPLATE, page);
        }
        if (outcome instanceof RatingOutcome.Ended) {
            return home(sheet.training(), "kiitos");
        }
        if (outcome instanceof RatingOutcome.NotAsked) {
            return home(sheet.training(), "kiinni");
        }
        var why = outcome instanceof RatingOutcome.NoSuchNumber ? "unknown" : "twice";
        var words = chrome("").voice().say("professional.rate.error.number." + why);
        return show(422, sheet, "", List.of(new Problem("number", words)));
    }

    private static String first(Sheet sheet) {
        return sheet.moment() == RatingMoment.BEFORE ? "profession" : "number";
    }

    private Response show(int status, Sheet sheet, String ticket, List<Problem> problems) {
        var chrome = chrome(sheet.training().code().value());
        var page = new RatePage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                sheet.training(),
                sheet.moment(),
                sheet.form(),
                sheet.key(),
                ticket,
                problems);
        return pages.with(status, RatePage.TEMPLATE, page);
    }

    private Optional<RatedTraining> coded(String typed) {
        return rating.get().coded(typed, language());
    }

    private Response home(RatedTraining it, String state) {
        return pages.go(
                "/" + language().path() + "/koulutuspalaute?koodi=" + it.code().value() + "&tila=" + state);
    }

    /** Nothing has that code: it is typed anew. */
    private Response home(String typed) {
        var code = typed.replaceAll("[^A-Za-z0-9-]", "");
        return pages.go("/" + language().path() + "/koulutuspalaute" + (code.isEmpty() ? "" : "?koodi=" + code));
    }

    private Chrome chrome(String code) {
        var here = "koulutuspalaute"
                + WallCode.read(code).map(it -> "?koodi=" + it.value()).orElse("");
        return chromes.portal(language(), "professional.rate.title", Chrome.Exit.QUIET, here);
    }

    private Language language() {
        return spoken.here(path);
    }
}
