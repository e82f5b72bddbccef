package fi.rinnalla.web.survey;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Stretch;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.services.survey.AnsweringSurveys;
import fi.rinnalla.services.survey.SurveyCheck;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.survey.AnswerPages.Here;
import fi.rinnalla.web.survey.pair.Half;
import fi.rinnalla.web.survey.pair.Halves;
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
import java.util.function.BiFunction;
import java.util.function.Function;

/** Somebody answers a survey, on their own phone or on a shared device, stretch by stretch. Only the last step keeps anything. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/kysely")
public class AnswerController {
    @Inject
    private Provider<AnsweringSurveys> answering;

    @Inject
    private AnswerPages answers;

    @Inject
    private Halves halves;

    @Inject
    private SendingAnAnswer sending;

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

    @GET
    public Response find(@QueryParam("koodi") @DefaultValue("") String typed) {
        var chrome = chrome("kysely");
        return answering
                .get()
                .coded(typed)
                .map(it -> pages.go(new Here(language(), it, false, Optional.empty()).start()))
                .orElseGet(() -> pages.show(
                        SurveyDoorPage.TEMPLATE, new SurveyDoorPage(chrome, typed, Optional.empty(), false)));
    }

    @GET
    @Path("{code}")
    public Response begin(@PathParam("code") String code) {
        return at(code, false, it -> it.survey().isOpen() ? answers.first(it, Optional.empty()) : door(it, false));
    }

    @GET
    @Path("{code}/kiitos")
    public Response thanks(@PathParam("code") String code) {
        return at(code, false, it -> door(it, true));
    }

    /** On a shared device: after somebody has sent their answer it is the next one's. */
    @GET
    @Path("{code}/laite")
    public Response kiosk(@PathParam("code") String code, @QueryParam("tila") @DefaultValue("") String state) {
        return at(code, true, it -> it.survey().isOpen() ? answers.first(it, said(state)) : door(it, false));
    }

    @POST
    @Path("{code}")
    public Response answer(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return sent(code, false, fields, this::take);
    }

    /** "I have kept the words" of the card that was made here. */
    @POST
    @Path("{code}/talteen")
    public Response keep(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return at(code, false, it -> halves.kept(new AnswerForm(fields).key(), it.start() + "/kiitos"));
    }

    @POST
    @Path("{code}/laite")
    public Response answerHere(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return sent(code, true, fields, this::take);
    }

    /** What was chosen in that form is shown to nobody any more, whatever the browser sends again. */
    @POST
    @Path("{code}/laite/alusta")
    public Response leave(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        return at(code, true, it -> {
            var key = new AnswerForm(fields).key();
            if (keys.isFresh(key)) {
                answering.get().leave(it.survey().code(), keys.digest(key));
            }
            return pages.go(it.start());
        });
    }

    /** On a device that others use no card is shown and no words are typed. */
    private Response sent(
            String typed,
            boolean kiosk,
            MultivaluedMap<String, String> fields,
            BiFunction<Here, AnswerForm, Response> act) {
        var form = new AnswerForm(fields);
        return at(
                typed,
                kiosk,
                it -> kiosk ? Optional.empty() : halves.sent(it, form.typed(Half.CARD), form.typed(Half.WORDS)),
                it -> act.apply(it, form));
    }

    private Response at(String typed, boolean kiosk, Function<Here, Response> act) {
        return at(typed, kiosk, it -> kiosk ? Optional.empty() : halves.fresh(it), act);
    }

    private Response at(
            String typed, boolean kiosk, Function<SurveyCode, Optional<Half>> half, Function<Here, Response> act) {
        chrome("kysely");
        return answering
                .get()
                .coded(typed)
                .map(it -> act.apply(new Here(language(), it, kiosk, half.apply(it.code()))))
                .orElseGet(() -> findAnew(typed));
    }

    private Response take(Here here, AnswerForm form) {
        if (keys.isOurs(form.key()) && answering.get().isSpent(keys.digest(form.key()))) {
            return sending.sentBefore(new SentAnswer(here, form, Given.NOTHING));
        }
        if (!here.survey().isOpen()) {
            return pages.go(here.start());
        }
        var given = form.given(here.survey().questionnaire());
        if (!keys.isFresh(form.key())) {
            return here.kiosk() ? pages.go(here.start()) : answers.anew(here, given, say("feedback.error.expired"));
        }
        return form.version()
                .flatMap(it -> answering.get().shown(here.survey().code(), it, form.edition()))
                .map(here::showing)
                .map(it -> step(new SentAnswer(it, form, form.given(it.survey().questionnaire()))))
                .orElseGet(() -> answers.anew(here, given, say("survey.error.changed")));
    }

    private Response step(SentAnswer sent) {
        if (sent.form().goesBack()) {
            return answers.at(sent.here(), before(sent), sent.given(), sent.key());
        }
        var stretch = sent.stretch();
        var slips = SurveyCheck.of(stretch.questions(), sent.given(), false);
        if (!slips.isEmpty()) {
            return answers.again(
                    sent.here(),
                    stretch,
                    sent.given(),
                    sent.key(),
                    slips.stream().map(it -> answers.problem(sent.here(), it)).toList());
        }
        if (!stretch.last()) {
            var kept = sent.asks().kept(sent.given());
            return answers.at(sent.here(), sent.asks().stretch(stretch.to(), kept), sent.given(), sent.key());
        }
        return send(sent);
    }

    /** The stretch that was asked before this one. */
    private static Stretch before(SentAnswer sent) {
        var at = sent.asks().stretch(0, sent.given());
        while (!at.last() && at.to() < sent.form().from()) {
            at = sent.asks().stretch(at.to(), sent.given());
        }
        return at;
    }

    private Response send(SentAnswer sent) {
        var asked = sent.asks().questions().stream()
                .filter(it -> sent.asks().asks(it, sent.given()))
                .toList();
        if (!SurveyCheck.of(asked, sent.given(), false).isEmpty()) {
            return answers.anew(sent.here(), sent.given(), say("survey.error.earlier"));
        }
        if (sent.asks().kept(sent.given()).isEmpty()) {
            var first = sent.asks().stretch(0, sent.given());
            var problem = AnswerPages.problem(first, say("survey.error.empty"));
            return answers.again(sent.here(), first, sent.given(), sent.key(), List.of(problem));
        }
        return sending.send(sent);
    }

    private Response door(Here here, boolean thanked) {
        var chrome = chrome(AnswerPage.path(here.code(), here.kiosk()));
        return pages.show(SurveyDoorPage.TEMPLATE, new SurveyDoorPage(chrome, "", Optional.of(here.survey()), thanked));
    }

    private Response findAnew(String typed) {
        var code = typed.replaceAll("[^A-Za-z0-9-]", "");
        return pages.go("/" + language().path() + "/kysely" + (code.isEmpty() ? "" : "?koodi=" + code));
    }

    private Optional<Notice> said(String state) {
        return state.equals("kiitos") ? Optional.of(Notice.ok(say("survey.kiosk.thanks"))) : Optional.empty();
    }

    private String say(String key) {
        return voice().say(key);
    }

    private Voice voice() {
        return chrome("kysely").voice();
    }

    private Chrome chrome(String here) {
        return chromes.portal(language(), "survey.title", Chrome.Exit.QUIET, here);
    }

    private Language language() {
        return spoken.here(path);
    }
}
