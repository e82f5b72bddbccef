package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.gathering.EnteringASeat;
import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.services.gathering.TakingOutcome;
import fi.rinnalla.services.gathering.TakingOutcome.Slip;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** A seat for somebody who called, or stands at the door. The answer to the form shows a new card's words, once. */
@RequestScoped
@Path("tyo/ryhmat/{id}/ilmoita")
public class EnterSeatController {
    @Inject
    private EnteringASeat entering;

    @Inject
    private RunningGatherings running;

    @Inject
    private Desk desk;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response begin() {
        return ours().seats().isPresent()
                ? pages.show(EnterSeatPage.TEMPLATE, page(new EnterSeatForm(), List.of()))
                : pages.go("/tyo/ryhmat/" + id);
    }

    @POST
    public Response keep(@BeanParam EnterSeatForm form) {
        ours();
        if (!form.hasAgreed()) {
            return again(422, form, "agreed", "running.enter.agreed.error");
        }
        if (!keys.isFresh(form.key())) {
            return again(422, form, "nickname", "feedback.error.expired");
        }
        try {
            return answer(entering.enter(form.filled(new GatheringId(id))), form);
        } catch (Busy busy) {
            return again(503, form, "nickname", "staff.error.busy");
        }
    }

    private Response answer(TakingOutcome outcome, EnterSeatForm form) {
        if (outcome instanceof TakingOutcome.Taken taken) {
            var card = taken.secret().map(it -> CardSpelling.of(it, form.language(desk.language())));
            return pages.show(EnteredSeatPage.TEMPLATE, new EnteredSeatPage(chrome(), ours().view(), taken, card));
        }
        if (outcome instanceof TakingOutcome.Slipped slipped) {
            return mend(slipped.what(), form);
        }
        var why = ((TakingOutcome.Refused) outcome).why();
        return again(why == Refusal.NAME_TAKEN ? 422 : 409, form, "nickname", refusal(why));
    }

    private Response mend(Slip slip, EnterSeatForm form) {
        return switch (slip) {
            case NO_NAME -> again(422, form, "nickname", "gathering.error.no_name");
            case NAME_IS_A_CODE -> again(422, form, "nickname", "gathering.error.code");
            case CARD_EMPTY -> again(422, form, "words", "running.enter.words.empty");
            case CARD_UNKNOWN -> again(422, form, "words", "running.enter.words.unknown");
        };
    }

    private static String refusal(Refusal why) {
        return switch (why) {
            case NAME_TAKEN -> "gathering.error.name_taken";
            case ALREADY_IN -> "running.enter.error.already_in";
            case NOT_OPEN -> "running.enter.error.not_open";
            case CLOSED -> "running.enter.error.closed";
            case OVER, GONE, NO_ROOM_THAT_WAY -> "running.enter.error.over";
        };
    }

    private Response again(int status, EnterSeatForm form, String field, String key) {
        var problem = new Problem(field, chrome().voice().say(key));
        return pages.with(status, EnterSeatPage.TEMPLATE, page(form, List.of(problem)));
    }

    private EnterSeatPage page(EnterSeatForm form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        var readers = PromiseLine.names(chrome.voice(), running.readersOfNames());
        return new EnterSeatPage(
                chrome,
                ours().view(),
                form,
                chromes.profile().languages(),
                chrome.voice().say("gathering.join.promise", "readers", readers),
                problems);
    }

    private OurGathering ours() {
        return running.one(new GatheringId(id));
    }

    private Chrome chrome() {
        return desk.chrome("running.nav");
    }
}
