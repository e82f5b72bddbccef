package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.AskingToBeTold;
import fi.rinnalla.services.gathering.ChangingMySeat;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.ReadingMySeats;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The seat on the card that lies open. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/paikat/{gathering}")
public class MySeatController {
    @Inject
    private Provider<ReadingMySeats> reading;

    @Inject
    private Provider<ChangingMySeat> changing;

    @Inject
    private Provider<AskingToBeTold> asking;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Markdown markdown;

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

    @PathParam("gathering")
    private UUID id;

    @GET
    public Response seat(@QueryParam("tila") @DefaultValue("") String state) {
        return withCard(language -> {
            var mine = reading.get().in(gathering());
            return mine.map(it -> show(language, it, state)).orElseGet(() -> gone(language));
        });
    }

    @POST
    @Path("vahvistus")
    public Response accept() {
        return withCard(language -> changing.get()
                .accept(gathering())
                .map(why -> gone(language))
                .orElseGet(() -> here(language, "vahvistettu")));
    }

    @POST
    @Path("peruutus")
    public Response giveBack() {
        return withCard(language -> {
            var mine = reading.get().in(gathering());
            changing.get().giveBack(gathering());
            return mine.map(it -> Door.of(it.gathering().kind()))
                    .map(door -> pages.go("/" + language.path() + "/" + door.path() + "/" + id + "?tila=peruttu"))
                    .orElseGet(() -> gone(language));
        });
    }

    @POST
    @Path("nimimerkki")
    public Response rename(@FormParam("nickname") @DefaultValue("") String typed) {
        return withCard(language -> {
            if (!Nickname.isOne(typed)) {
                return again(language, "nickname", typed, "gathering.error.no_name");
            }
            var refused = changing.get().rename(gathering(), typed);
            return refused.filter(Refusal.NAME_TAKEN::equals).isPresent()
                    ? again(language, "nickname", typed, "gathering.error.name_taken")
                    : here(language, "nimetty");
        });
    }

    @POST
    @Path("tapa")
    public Response comes(@FormParam("coming") @DefaultValue("") String typed) {
        return withCard(language -> {
            var refused =
                    Typed.one(Coming.class, typed).flatMap(it -> changing.get().comes(gathering(), it));
            if (refused.filter(Refusal.NO_ROOM_THAT_WAY::equals).isPresent()) {
                var called = reading.get().in(gathering()).flatMap(MySeat::called);
                return again(language, "coming", called.orElse(""), "gathering.coming.full");
            }
            return refused.isPresent() ? gone(language) : here(language, "tapa");
        });
    }

    /** How they want to hear of changes; nothing is as good an answer as any. */
    @POST
    @Path("kerro")
    public Response tell(@BeanParam TellForm typed) {
        return withCard(language -> {
            var problems = typed.problems(chrome(language).voice());
            if (!problems.isEmpty()) {
                return reading.get()
                        .in(gathering())
                        .map(it -> pages.again(
                                MySeatPage.TEMPLATE,
                                page(language, it, it.called().orElse(""), typed, Optional.empty(), problems)))
                        .orElseGet(() -> gone(language));
            }
            var found = typed.isNothing()
                    ? asking.get().ratherNot(gathering())
                    : asking.get().ask(gathering(), typed.wish(language, door()));
            return found ? here(language, typed.isNothing() ? "eikerrota" : "kerrotaan") : gone(language);
        });
    }

    private String door() {
        return request.getHeader("Host").toLowerCase(Locale.ROOT);
    }

    private Response again(Language language, String field, String nickname, String key) {
        var problem = new Problem(field, chrome(language).voice().say(key));
        return reading.get()
                .in(gathering())
                .map(it -> pages.again(
                        MySeatPage.TEMPLATE,
                        page(language, it, nickname, TellForm.of(it), Optional.empty(), List.of(problem))))
                .orElseGet(() -> gone(language));
    }

    private Response show(Language language, MySeat mine, String state) {
        var called = mine.called().orElse("");
        var page = page(language, mine, called, TellForm.of(mine), notice(state, language), List.of());
        return pages.show(MySeatPage.TEMPLATE, page);
    }

    /** Given back, passed on, or never there: all of it looks the same. */
    private Response gone(Language language) {
        return pages.go("/" + language.path() + "/vastaus?tila=eiole");
    }

    private MySeatPage page(
            Language language,
            MySeat mine,
            String nickname,
            TellForm tell,
            Optional<Notice> notice,
            List<Problem> problems) {
        var chrome = chrome(language);
        return new MySeatPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                mine,
                ShownMaterial.all(mine.materials(), language, markdown),
                keys.fresh(),
                nickname,
                tell,
                PromiseLine.names(chrome.voice(), reading.get().readersOfNumbers()),
                notice,
                problems);
    }

    private Optional<Notice> notice(String state, Language language) {
        return switch (state) {
            case "vahvistettu" -> Optional.of(Notice.ok(chrome(language).voice().say("gathering.mine.accepted")));
            case "nimetty" -> Optional.of(Notice.ok(chrome(language).voice().say("gathering.mine.renamed")));
            case "tapa" -> Optional.of(Notice.ok(chrome(language).voice().say("gathering.coming.saved")));
            case "kerrotaan" -> Optional.of(Notice.ok(chrome(language).voice().say("gathering.tell.saved")));
            case "eikerrota" -> Optional.of(Notice.ok(chrome(language).voice().say("gathering.tell.stopped")));
            case "kiitos" -> Optional.of(Notice.ok(chrome(language).voice().say("gathering.exit.thanks")));
            default -> Optional.empty();
        };
    }

    /** The page of the card says that it closed by itself. */
    private Response withCard(Function<Language, Response> answer) {
        var language = spoken.here(path);
        return caller.holdsCard() ? answer.apply(language) : pages.go("/" + language.path() + "/vastaus?tila=paattyi");
    }

    private Response here(Language language, String state) {
        return pages.go("/" + language.path() + "/vastaus/paikat/" + id + "?tila=" + state);
    }

    private Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/paikat/" + id);
    }

    private GatheringId gathering() {
        return new GatheringId(id);
    }
}
