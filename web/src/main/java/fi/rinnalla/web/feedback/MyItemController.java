package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Stale;
import fi.rinnalla.services.feedback.DecidingOnMyWords;
import fi.rinnalla.services.feedback.ReadingMyItem;
import fi.rinnalla.services.feedback.SayingWhetherChangeShows;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
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
import java.util.UUID;
import java.util.function.Supplier;

/** One feedback on the card that lies open: what became of it, and what its author says to that. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/{number:[0-9]{1,4}}")
public class MyItemController {
    @Inject
    private Provider<ReadingMyItem> reading;

    @Inject
    private Provider<SayingWhetherChangeShows> saying;

    @Inject
    private Provider<DecidingOnMyWords> deciding;

    @Inject
    private ItemPages items;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @GET
    public Response item(
            @PathParam("language") String path,
            @PathParam("number") int number,
            @QueryParam("tila") @DefaultValue("") String state) {
        var language = spoken.here(path);
        return withCard(language, () -> {
            var item = reading.get().read(number);
            return pages.show(ItemPage.TEMPLATE, items.page(item, language, notice(state, language), List.of()));
        });
    }

    @POST
    @Path("nakyyko")
    public Response judge(
            @PathParam("language") String path,
            @PathParam("number") int number,
            @FormParam("item") @DefaultValue("") String id,
            @FormParam("verdict") @DefaultValue("") String typed) {
        var language = spoken.here(path);
        return withCard(
                language,
                () -> Typed.one(Verdict.class, typed)
                        .map(verdict -> {
                            saying.get().say(new FeedbackId(id(id)), verdict);
                            return back(language, number, "kiitos");
                        })
                        .orElseGet(() -> askAgain(language, number)));
    }

    @POST
    @Path("julkaisu")
    public Response decide(
            @PathParam("language") String path,
            @PathParam("number") int number,
            @FormParam("text") @DefaultValue("") String id,
            @FormParam("version") @DefaultValue("-1") int version,
            @FormParam("decision") @DefaultValue("") String decision,
            @FormParam("to") @DefaultValue("") String to) {
        var language = spoken.here(path);
        return withCard(language, () -> {
            var text = new PublicationId(id(id));
            var group = to.equals("group");
            if (!decision.equals("yes")) {
                deciding.get().refuse(text);
                return back(language, number, group ? "eiryhmalle" : "ei");
            }
            try {
                deciding.get().approve(text, version);
                return back(language, number, group ? "ryhmalle" : "kylla");
            } catch (Stale rewritten) {
                return back(language, number, "muuttui");
            }
        });
    }

    @POST
    @Path("kaytto")
    public Response allow(
            @PathParam("language") String path,
            @PathParam("number") int number,
            @FormParam("item") @DefaultValue("") String id,
            @FormParam("use") @DefaultValue("") String use) {
        var language = spoken.here(path);
        return withCard(language, () -> {
            Typed.one(UseOfWords.class, use).ifPresent(wanted -> deciding.get().allow(new FeedbackId(id(id)), wanted));
            return back(language, number, "kaytto");
        });
    }

    private Response withCard(Language language, Supplier<Response> then) {
        return caller.holdsCard() ? then.get() : pages.go("/" + language.path() + "/vastaus?tila=paattyi");
    }

    private Response askAgain(Language language, int number) {
        var problems = List.of(new Problem("verdict", say(language, "card.verdict.error")));
        var item = reading.get().read(number);
        return pages.again(ItemPage.TEMPLATE, items.page(item, language, Optional.empty(), problems));
    }

    private Response back(Language language, int number, String state) {
        return pages.go("/" + language.path() + "/vastaus/" + number + (state.isEmpty() ? "" : "?tila=" + state));
    }

    private Optional<Notice> notice(String state, Language language) {
        return switch (state) {
            case "kiitos" -> Optional.of(Notice.ok(say(language, "card.verdict.thanks")));
            case "kylla" -> Optional.of(Notice.ok(say(language, "card.publish.thanks.yes")));
            case "ei" -> Optional.of(Notice.ok(say(language, "card.publish.thanks.no")));
            case "ryhmalle" -> Optional.of(Notice.ok(say(language, "card.publish.group.yes.thanks")));
            case "eiryhmalle" -> Optional.of(Notice.ok(say(language, "card.publish.group.no.thanks")));
            case "kaytto" -> Optional.of(Notice.ok(say(language, "card.item.use.changed")));
            case "muuttui" -> Optional.of(Notice.warn("", say(language, "card.publish.rewritten")));
            default -> Optional.empty();
        };
    }

    private String say(Language language, String key) {
        return chromes.voice(language, chromes.profile()).say(key);
    }

    private static UUID id(String typed) {
        return Typed.id(typed).orElseThrow(() -> new NotFound("no id"));
    }
}
