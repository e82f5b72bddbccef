package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Nickname;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.SeeingGatherings;
import fi.rinnalla.services.gathering.TakingASeat;
import fi.rinnalla.services.gathering.TakingOutcome;
import fi.rinnalla.services.gathering.TakingOutcome.Slip;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.feedback.sending.FormLayout;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.feedback.sending.Sending;
import fi.rinnalla.web.feedback.sending.SendingDoor;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
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
    private SeeingGatherings seeing;

    @Inject
    private SendingDoor sendingDoor;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

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
        return sending().form(JoinForm.empty(sendingDoor.empty()), Optional.empty());
    }

    @POST
    public Response join(@BeanParam JoinForm typed) {
        return sending().sent(typed, knock -> take(typed, knock));
    }

    @POST
    @Path("talteen")
    public Response keep(@FormParam("key") @DefaultValue("") String key) {
        return sendingDoor.kept(key, "/" + spoken.here(path).path() + "/" + door().path() + "/" + id + "?tila=talteen");
    }

    private Response take(JoinForm typed, Knock knock) {
        return looksLikeAFullName(typed)
                ? sending().pointedOut(typed, sending().warning("gathering.join.fullname"))
                : answer(taking.get().take(typed.filled(gathering()), knock), typed);
    }

    private static boolean looksLikeAFullName(JoinForm typed) {
        return !typed.sent().pointed()
                && Nickname.isOne(typed.nickname())
                && new Nickname(typed.nickname()).looksLikeAFullName();
    }

    private Response answer(TakingOutcome outcome, JoinForm typed) {
        if (outcome instanceof TakingOutcome.Taken taken) {
            return pages.show(JoinedPage.TEMPLATE, new JoinedPage(chrome(), door(), view(), taken, typed.key()));
        }
        if (outcome instanceof TakingOutcome.Slipped slipped) {
            return sending().toMend(typed, List.of(problem(slipped.what())));
        }
        if (outcome instanceof TakingOutcome.Refused refused) {
            return refuse(refused.why(), typed);
        }
        return outcome instanceof TakingOutcome.WaitABit wait
                ? sending().waiting(typed, wait.later())
                : sending().notNow(typed, ((TakingOutcome.NotNow) outcome).retryAfter(), "feedback.error.busy");
    }

    private Response refuse(Refusal why, JoinForm typed) {
        return why == Refusal.NAME_TAKEN
                ? sending().toMend(typed, List.of(new Problem("nickname", say(refusal(why)))))
                : sending().conflict(typed, sending().warning(refusal(why)));
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

    private Sending<JoinForm> sending() {
        return sendingDoor.laidOut(new FormLayout<>(JoinPage.TEMPLATE, chrome().voice(), this::page));
    }

    private JoinPage page(FormSheet<JoinForm> sheet) {
        var chrome = chrome();
        return new JoinPage(
                sheet.in(chrome),
                door(),
                view(),
                sheet,
                PromiseLine.names(chrome.voice(), seeing.readersOfNames()),
                sendingDoor.cardOpen());
    }

    private GatheringView view() {
        return seeing.one(gathering());
    }

    private Chrome chrome() {
        var rest = door().path() + "/" + id + "/ilmoittaudu";
        return chromes.portal(spoken.here(path), "portal.title." + door().path(), Chrome.Exit.STRONG, rest);
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
