package fi.rinnalla.web.survey;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.Stretch;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.survey.AnsweringSurveys;
import fi.rinnalla.services.survey.SurveyAnswer;
import fi.rinnalla.services.survey.SurveyCheck;
import fi.rinnalla.services.survey.pair.HalfOutcome;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
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

    /** A form on its way: whose page, what it says, and what was answered in it. */
    private record Sent(Here here, AnswerForm form, Given given) {
        Questionnaire asks() {
            return here.survey().questionnaire();
        }

        Stretch stretch() {
            return asks().stretch(form.from(), given);
        }
    }

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
        if (!here.survey().isOpen()) {
            return pages.go(here.start());
        }
        if (keys.isOurs(form.key()) && answering.get().isSpent(keys.digest(form.key()))) {
            return sentBefore(here, form);
        }
        var given = form.given(here.survey().questionnaire());
        if (!keys.isFresh(form.key())) {
            return here.kiosk() ? pages.go(here.start()) : answers.anew(here, given, say("feedback.error.expired"));
        }
        return form.version()
                .flatMap(it -> answering.get().shown(here.survey().code(), it, form.edition()))
                .map(here::showing)
                .map(it -> step(new Sent(it, form, form.given(it.survey().questionnaire()))))
                .orElseGet(() -> answers.anew(here, given, say("survey.error.changed")));
    }

    private Response step(Sent sent) {
        if (sent.form().goesBack()) {
            return answers.at(
                    sent.here(), before(sent), sent.given(), sent.form().key());
        }
        var stretch = sent.stretch();
        var slips = SurveyCheck.of(stretch.questions(), sent.given(), false);
        if (!slips.isEmpty()) {
            return answers.again(
                    sent.here(),
                    stretch,
                    sent.given(),
                    sent.form().key(),
                    slips.stream().map(it -> answers.problem(sent.here(), it)).toList());
        }
        if (!stretch.last()) {
            var kept = sent.asks().kept(sent.given());
            return answers.at(
                    sent.here(),
                    sent.asks().stretch(stretch.to(), kept),
                    sent.given(),
                    sent.form().key());
        }
        return send(sent);
    }

    /** The stretch that was asked before this one. */
    private static Stretch before(Sent sent) {
        var at = sent.asks().stretch(0, sent.given());
        while (!at.last() && at.to() < sent.form().from()) {
            at = sent.asks().stretch(at.to(), sent.given());
        }
        return at;
    }

    private Response send(Sent sent) {
        var asked = sent.asks().questions().stream()
                .filter(it -> sent.asks().asks(it, sent.given()))
                .toList();
        if (!SurveyCheck.of(asked, sent.given(), false).isEmpty()) {
            return answers.anew(sent.here(), sent.given(), say("survey.error.earlier"));
        }
        if (sent.asks().kept(sent.given()).isEmpty()) {
            var first = sent.asks().stretch(0, sent.given());
            var problem = AnswerPages.problem(first, say("survey.error.empty"));
            return answers.again(sent.here(), first, sent.given(), sent.form().key(), List.of(problem));
        }
        return answering.get().mayPass(knocks.with(sent.form().ticket())) instanceof Passage.Later later
                ? later(sent, later)
                : keep(sent);
    }

    private Response later(Sent sent, Passage.Later later) {
        var wait = RetryLater.in(later.after(), "feedback.error.crowd", voice());
        var problem = new Problem("m", wait.words());
        return wait.on(answers.later(
                sent.here(), sent.stretch(), sent.given(), sent.form().key(), later.ticket(), problem));
    }

    private Response keep(Sent sent) {
        var here = sent.here();
        return here.half().map(it -> keep(sent, it)).orElseGet(() -> keepAlone(sent));
    }

    private Response keepAlone(Sent sent) {
        var here = sent.here();
        return switch (answering.get().answer(here.survey().code(), answer(here, sent.form(), sent.given()))) {
            case KEPT, SENT_BEFORE -> sent(here);
            case CHANGED -> answers.anew(here, sent.given(), say("survey.error.changed"));
            case NOT_OPEN -> pages.go(here.start());
        };
    }

    private Response keep(Sent sent, Half half) {
        var here = sent.here();
        var knock = knocks.with(sent.form().ticket());
        var outcome = halves.send(here.survey().code(), answer(here, sent.form(), sent.given()), half, knock);
        if (outcome instanceof HalfOutcome.Done done) {
            return thanked(here, done, sent.form());
        }
        if (outcome instanceof HalfOutcome.Refused refused) {
            return answers.again(
                    here,
                    sent.stretch(),
                    sent.given(),
                    sent.form().key(),
                    List.of(Halves.problem(refused.why(), half, voice())));
        }
        if (outcome instanceof HalfOutcome.WaitABit wait) {
            return later(sent, wait.later());
        }
        if (outcome instanceof HalfOutcome.NotNow busy) {
            var wait = RetryLater.in(busy.retryAfter(), "feedback.error.crowd", voice());
            return wait.on(answers.notNow(
                    here, sent.stretch(), sent.given(), sent.form().key(), new Problem("m", wait.words())));
        }
        return outcome instanceof HalfOutcome.Changed
                ? answers.anew(here, sent.given(), say("survey.error.changed"))
                : pages.go(here.start());
    }

    private Response thanked(Here here, HalfOutcome.Done done, AnswerForm form) {
        return halves.shown(done, answers.chrome(here), form.key(), AnswerPage.path(here.code(), false))
                .orElseGet(() -> sent(here));
    }

    /** The same form once more: it counts once, and for a while it shows the words of the card that it made. */
    private Response sentBefore(Here here, AnswerForm form) {
        return here.half()
                .map(it -> halves.send(
                        here.survey().code(), answer(here, form, Given.NOTHING), it, knocks.with(form.ticket())))
                .filter(HalfOutcome.Done.class::isInstance)
                .map(it -> thanked(here, (HalfOutcome.Done) it, form))
                .orElseGet(() -> sent(here));
    }

    private SurveyAnswer answer(Here here, AnswerForm form, Given given) {
        return new SurveyAnswer(
                here.survey().version(),
                here.survey().edition(),
                keys.digest(form.key()),
                given,
                here.language(),
                here.kiosk() ? AnswerSource.KIOSK : AnswerSource.LINK);
    }

    private Response sent(Here here) {
        return pages.go(here.start() + (here.kiosk() ? "?tila=kiitos" : "/kiitos"));
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
