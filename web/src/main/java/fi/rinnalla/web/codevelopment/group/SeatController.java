package fi.rinnalla.web.codevelopment.group;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.codevelopment.group.SeatSheet;
import fi.rinnalla.services.codevelopment.group.TakingPart;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import fi.rinnalla.web.shared.Sent;
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
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A member of a development group takes part in a meeting without an account, by the link that they were given for it. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/kokous")
public class SeatController {
    static final int LONGEST_WORDS = 600;

    @Inject
    private Provider<TakingPart> taking;

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

    /** What a form came with. */
    private record Came(String code, SeatSheet seat, Sent sent) {
        String key() {
            return sent.text(FormKeys.FIELD);
        }
    }

    /** For whoever comes by a link that opens nothing: they are not told why. */
    @GET
    public Response nothing() {
        return hidden(pages.show(NoSeatPage.TEMPLATE, new NoSeatPage(chrome(""))));
    }

    @GET
    @Path("{code}")
    public Response seat(@PathParam("code") String code, @QueryParam("tila") @DefaultValue("") String state) {
        var chrome = chrome(code);
        return taking.get()
                .seat(new Token(code))
                .map(it -> hidden(pages.show(
                        SeatPage.TEMPLATE,
                        new SeatPage(
                                chrome, it, code, Sent.NOTHING, keys.fresh(), "", said(state, chrome), List.of()))))
                .orElseGet(this::nowhere);
    }

    private static Optional<Notice> said(String state, Chrome chrome) {
        return switch (state) {
            case "aani" -> Optional.of(Notice.ok(chrome.voice().say("seat.voted")));
            case "kiinni" -> Optional.of(Notice.warn("", chrome.voice().say("seat.closed")));
            case "viesti" -> Optional.of(Notice.ok(chrome.voice().say("seat.left")));
            default -> Optional.empty();
        };
    }

    @POST
    @Path("{code}/aani")
    public Response vote(@PathParam("code") String code, Form form) {
        return came(
                code,
                form,
                it -> it.seat().votes().stream()
                        .filter(vote ->
                                vote.id().value().toString().equals(it.sent().text("vote")))
                        .findFirst()
                        .map(vote -> vote(it, vote))
                        .orElseGet(() -> here(code, "kiinni")));
    }

    private Response vote(Came it, VoteSheet vote) {
        var outcome = taking.get().vote(new Token(it.code()), vote.id(), spread(it.sent(), vote));
        return switch (outcome) {
            case COUNTED, VOTED_BEFORE -> here(it.code(), "aani");
            case CLOSED -> here(it.code(), "kiinni");
            case TOO_MANY -> again(it, SeatPage.name(vote, 0), "seat.vote.error.many");
            case NO_DOTS -> again(it, SeatPage.name(vote, 0), "seat.vote.error.none");
        };
    }

    private static Map<Integer, Integer> spread(Sent sent, VoteSheet vote) {
        var spread = new HashMap<Integer, Integer>();
        for (int n = 0; n < vote.question().options().size(); n++) {
            var dots = sent.text(SeatPage.name(vote, n));
            if (dots.matches("[0-9]{1,2}")) {
                spread.put(n, Integer.valueOf(dots));
            }
        }
        return spread;
    }

    @POST
    @Path("{code}/viesti")
    public Response leave(@PathParam("code") String code, Form form) {
        return came(code, form, it -> {
            var words = it.sent().text("words");
            if (words.isEmpty()) {
                return again(it, "words", "seat.words.error");
            }
            var over = words.codePointCount(0, words.length()) - LONGEST_WORDS;
            if (over > 0) {
                return again(it, "words", "feedback.error.too_long", "n", over);
            }
            var left = taking.get().leave(new Token(code), keys.digest(it.key()), words);
            return here(code, left ? "viesti" : "kiinni");
        });
    }

    private Response came(String code, Form form, Function<Came, Response> act) {
        chrome("");
        return taking.get()
                .seat(new Token(code))
                .map(seat -> passed(new Came(code, seat, Sent.of(form)), act))
                .orElseGet(this::nowhere);
    }

    private Response passed(Came it, Function<Came, Response> act) {
        if (!keys.isFresh(it.key())) {
            return show(422, it, keys.fresh(), "", List.of(new Problem("words", say("feedback.error.expired"))));
        }
        if (taking.get().mayPass(knocks.with(it.sent().text("ticket"))) instanceof Passage.Later later) {
            var wait = RetryLater.in(
                    later.after(), "feedback.error.crowd", chrome("").voice());
            return wait.on(show(429, it, it.key(), later.ticket(), List.of(new Problem("words", wait.words()))));
        }
        return act.apply(it);
    }

    private Response again(Came it, String field, String words, Object... named) {
        return show(422, it, it.key(), "", List.of(new Problem(field, say(words, named))));
    }

    private Response show(int status, Came it, String key, String ticket, List<Problem> problems) {
        var page = new SeatPage(
                chrome(it.code()).troubled(), it.seat(), it.code(), it.sent(), key, ticket, Optional.empty(), problems);
        return hidden(pages.with(status, SeatPage.TEMPLATE, page));
    }

    private Response here(String code, String state) {
        return pages.go("/" + language().path() + "/kokous/" + code + "?tila=" + state);
    }

    private Response nowhere() {
        return pages.go("/" + language().path() + "/kokous");
    }

    /** No machine that searches keeps it. */
    private static Response hidden(Response page) {
        return Response.fromResponse(page)
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    private String say(String words, Object... named) {
        return chrome("").voice().say(words, named);
    }

    private Chrome chrome(String code) {
        var here = code.matches("[A-Za-z0-9_-]{43}") ? "kokous/" + code : "kokous";
        return chromes.portal(language(), "seat.title", Chrome.Exit.QUIET, here);
    }

    private Language language() {
        return spoken.here(path);
    }
}
