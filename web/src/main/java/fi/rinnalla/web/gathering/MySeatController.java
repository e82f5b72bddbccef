package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.services.gathering.AskingToBeTold;
import fi.rinnalla.services.gathering.ChangingMySeat;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.ReadingMySeats;
import fi.rinnalla.web.feedback.OnMyCard;
import fi.rinnalla.web.feedback.OpenCard;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
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
    private Pages pages;

    @Inject
    private OpenCard card;

    @PathParam("language")
    private String path;

    @PathParam("gathering")
    private UUID id;

    @GET
    public Response seat(@QueryParam("tila") @DefaultValue("") String state) {
        return onCard(my -> {
            var mine = reading.get().in(gathering());
            return mine.map(it -> show(my, it, state)).orElseGet(my::gone);
        });
    }

    @POST
    @Path("vahvistus")
    public Response accept() {
        return onCard(
                my -> changing.get().accept(gathering()).map(why -> my.gone()).orElseGet(() -> my.here("vahvistettu")));
    }

    @POST
    @Path("peruutus")
    public Response giveBack() {
        return onCard(my -> {
            var mine = reading.get().in(gathering());
            changing.get().giveBack(gathering());
            return mine.map(it -> Door.of(it.gathering().kind()))
                    .map(door -> pages.go(my.chrome().to(door.path() + "/" + id) + "?tila=peruttu"))
                    .orElseGet(my::gone);
        });
    }

    @POST
    @Path("nimimerkki")
    public Response rename(@FormParam("nickname") @DefaultValue("") String typed) {
        return onCard(my -> {
            if (!Nickname.isOne(typed)) {
                return again(my, "nickname", typed, "gathering.error.no_name");
            }
            var refused = changing.get().rename(gathering(), typed);
            return refused.filter(Refusal.NAME_TAKEN::equals).isPresent()
                    ? again(my, "nickname", typed, "gathering.error.name_taken")
                    : my.here("nimetty");
        });
    }

    @POST
    @Path("tapa")
    public Response comes(@FormParam("coming") @DefaultValue("") String typed) {
        return onCard(my -> {
            var refused =
                    Typed.one(Coming.class, typed).flatMap(it -> changing.get().comes(gathering(), it));
            if (refused.filter(Refusal.NO_ROOM_THAT_WAY::equals).isPresent()) {
                var called = reading.get().in(gathering()).flatMap(MySeat::called);
                return again(my, "coming", called.orElse(""), "gathering.coming.full");
            }
            return refused.isPresent() ? my.gone() : my.here("tapa");
        });
    }

    /** How they want to hear of changes; nothing is as good an answer as any. */
    @POST
    @Path("kerro")
    public Response tell(@BeanParam TellForm typed) {
        return onCard(my -> {
            var problems = typed.problems(my.chrome().voice());
            if (!problems.isEmpty()) {
                return reading.get()
                        .in(gathering())
                        .map(it -> pages.again(
                                MySeatPage.TEMPLATE,
                                page(my, it, it.called().orElse(""), typed, Optional.empty(), problems)))
                        .orElseGet(my::gone);
            }
            var found = typed.isNothing()
                    ? asking.get().ratherNot(gathering())
                    : asking.get().ask(gathering(), typed.wish(my.language(), door()));
            return found ? my.here(typed.isNothing() ? "eikerrota" : "kerrotaan") : my.gone();
        });
    }

    private String door() {
        return request.getHeader("Host").toLowerCase(Locale.ROOT);
    }

    private Response again(OnMyCard my, String field, String nickname, String key) {
        var problem = new Problem(field, my.chrome().voice().say(key));
        return reading.get()
                .in(gathering())
                .map(it -> pages.again(
                        MySeatPage.TEMPLATE,
                        page(my, it, nickname, TellForm.of(it), Optional.empty(), List.of(problem))))
                .orElseGet(my::gone);
    }

    private Response show(OnMyCard my, MySeat mine, String state) {
        var called = mine.called().orElse("");
        var page = page(my, mine, called, TellForm.of(mine), notice(state, my), List.of());
        return pages.show(MySeatPage.TEMPLATE, page);
    }

    private MySeatPage page(
            OnMyCard my, MySeat mine, String nickname, TellForm tell, Optional<Notice> notice, List<Problem> problems) {
        var chrome = my.chrome();
        return new MySeatPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                mine,
                ShownMaterial.all(mine.materials(), my.language(), markdown),
                keys.fresh(),
                nickname,
                tell,
                PromiseLine.names(chrome.voice(), reading.get().readersOfNumbers()),
                notice,
                problems);
    }

    private Optional<Notice> notice(String state, OnMyCard my) {
        return switch (state) {
            case "vahvistettu" -> my.done("gathering.mine.accepted");
            case "nimetty" -> my.done("gathering.mine.renamed");
            case "tapa" -> my.done("gathering.coming.saved");
            case "kerrotaan" -> my.done("gathering.tell.saved");
            case "eikerrota" -> my.done("gathering.tell.stopped");
            case "kiitos" -> my.done("gathering.exit.thanks");
            default -> Optional.empty();
        };
    }

    private GatheringId gathering() {
        return new GatheringId(id);
    }

    private Response onCard(Function<OnMyCard, Response> answer) {
        return card.at(path, "paikat/" + id, answer);
    }
}
