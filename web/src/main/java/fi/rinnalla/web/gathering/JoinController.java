package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.access.KeepingTheWords;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.SeeingGatherings;
import fi.rinnalla.services.gathering.TakingASeat;
import fi.rinnalla.services.gathering.TakingOutcome;
import fi.rinnalla.services.gathering.TakingOutcome.Slip;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.feedback.PromiseLine;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a seat, or a turn in line for one. Whatever happens, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/{door:" + Door.EITHER + "}/{gathering}/ilmoittaudu")
public class JoinController {
    @Inject
    private Provider<TakingASeat> taking;

    @Inject
    private Provider<KeepingTheWords> keeping;

    @Inject
    private SeeingGatherings seeing;

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

    @PathParam("language")
    private String path;

    @PathParam("door")
    private String name;

    @PathParam("gathering")
    private UUID id;

    @GET
    public Response form() {
        var here = chrome().to(door().path() + "/" + id);
        if (!view().hasSeats() || view().closed()) {
            return pages.go(here);
        }
        var typed = JoinForm.empty(caller.holdsCard() ? CardWish.HELD : CardWish.NEW);
        return pages.show(JoinPage.TEMPLATE, page(typed, keys.fresh(), "", Optional.empty(), List.of()));
    }

    @POST
    public Response join(@BeanParam JoinForm typed) {
        if (!keys.isFresh(typed.key())) {
            return again(422, typed, keys.fresh(), "", Optional.of(warn("feedback.error.expired")), List.of());
        }
        if (looksLikeAFullName(typed)) {
            return again(422, typed, typed.key(), "", Optional.of(warn("gathering.join.fullname")), List.of());
        }
        return answer(taking.get().take(typed.filled(gathering()), knocks.with(typed.ticket())), typed);
    }

    /** "I have kept the words": from now on nothing shows them. */
    @POST
    @Path("talteen")
    public Response keep(@FormParam("key") @DefaultValue("") String key) {
        if (keys.isOurs(key)) {
            keeping.get().kept(Digest.of(key));
        }
        return pages.go("/" + spoken.here(path).path() + "/" + door().path() + "/" + id + "?tila=talteen");
    }

    private static boolean looksLikeAFullName(JoinForm typed) {
        return !typed.pointed()
                && Nickname.isOne(typed.nickname())
                && new Nickname(typed.nickname()).looksLikeAFullName();
    }

    private Response answer(TakingOutcome outcome, JoinForm typed) {
        if (outcome instanceof TakingOutcome.Taken taken) {
            return pages.show(JoinedPage.TEMPLATE, new JoinedPage(chrome(), door(), view(), taken, typed.key()));
        }
        if (outcome instanceof TakingOutcome.Slipped slipped) {
            return again(422, typed, typed.key(), "", Optional.empty(), List.of(problem(slipped.what())));
        }
        if (outcome instanceof TakingOutcome.Refused refused) {
            return refuse(refused.why(), typed);
        }
        if (outcome instanceof TakingOutcome.WaitABit wait) {
            return later(429, wait.later().after(), wait.later().ticket(), "feedback.error.crowd", typed);
        }
        return later(503, ((TakingOutcome.NotNow) outcome).retryAfter(), "", "feedback.error.busy", typed);
    }

    private Response refuse(Refusal why, JoinForm typed) {
        return why == Refusal.NAME_TAKEN
                ? again(
                        422,
                        typed,
                        typed.key(),
                        "",
                        Optional.empty(),
                        List.of(new Problem("nickname", say("gathering.error.name_taken"))))
                : again(409, typed, typed.key(), "", Optional.of(warn(refusal(why))), List.of());
    }

    private static String refusal(Refusal why) {
        return switch (why) {
            case ALREADY_IN -> "gathering.error.already_in";
            case NAME_TAKEN -> "gathering.error.name_taken";
            case CLOSED -> "gathering.error.closed";
            case NOT_OPEN, OVER, GONE, NO_ROOM_THAT_WAY -> "gathering.error.over";
        };
    }

    private Problem problem(Slip slip) {
        return switch (slip) {
            case NO_NAME -> new Problem("nickname", say("gathering.error.no_name"));
            case NAME_IS_A_CODE -> new Problem("nickname", say("gathering.error.code"));
            case CARD_EMPTY -> new Problem("words", say("card.error.empty" + CardSpelling.suffix(spoken.here(path))));
            case CARD_UNKNOWN -> new Problem("words", say("feedback.error.card_unknown"));
        };
    }

    private Response later(int status, Duration after, String ticket, String key, JoinForm typed) {
        var later = RetryLater.in(after, key, chrome().voice());
        var notice = Notice.warn(say("error." + status + ".heading"), later.words());
        return later.on(again(status, typed, typed.key(), ticket, Optional.of(notice), List.of()));
    }

    private Response again(
            int status, JoinForm typed, String key, String ticket, Optional<Notice> notice, List<Problem> problems) {
        return pages.with(status, JoinPage.TEMPLATE, page(typed, key, ticket, notice, problems));
    }

    private JoinPage page(JoinForm typed, String key, String ticket, Optional<Notice> notice, List<Problem> problems) {
        var chrome = chrome();
        var pointed = typed.pointed() || looksLikeAFullName(typed);
        return new JoinPage(
                problems.isEmpty() && notice.isEmpty() ? chrome : chrome.troubled(),
                door(),
                view(),
                typed,
                key,
                PromiseLine.names(chrome.voice(), seeing.readersOfNames()),
                caller.holdsCard(),
                pointed,
                ticket,
                notice,
                problems);
    }

    private GatheringView view() {
        return seeing.one(gathering());
    }

    private Chrome chrome() {
        var rest = door().path() + "/" + id + "/ilmoittaudu";
        return chromes.portal(spoken.here(path), "portal.title." + door().path(), Chrome.Exit.STRONG, rest);
    }

    private Notice warn(String key) {
        return Notice.warn("", say(key));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Door door() {
        return Door.at(name);
    }

    private GatheringId gathering() {
        return new GatheringId(id);
    }
}
