package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.partner.assignment.Talk;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.services.partner.assignment.AssignmentView.OfferRow;
import fi.rinnalla.services.partner.assignment.AssignmentView.SaidRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.partner.assignment.OrderWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** One assignment: what was ordered, who comes, what has been done, and what comes next. */
public record OneAssignmentPage(Chrome chrome, AssignmentView it, HeldTyped typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/assignment/staff/one";

    /** One answer afterwards. */
    public record Judged(String question, String words) {}

    public String heading() {
        return words().strand(it.wish().strand()) + ", " + it.organisation();
    }

    public String next() {
        return new StepWords(chrome.voice()).next(it.next(), it.state(), it.dueOn());
    }

    public String kind() {
        return it.late() ? "bad" : it.next().isOurs() ? "warn" : "quiet";
    }

    public String received() {
        return say(
                "assignment.received",
                "date",
                times().date(it.receivedOn()),
                "source",
                say("assignment.source." + Typed.low(it.source())));
    }

    public List<OrderWords.Answer> answers() {
        return words().answers(it);
    }

    public String href(String act) {
        return AssignmentsPage.URL + "/" + it.id().value() + act;
    }

    /** An address that starts a mail or a call. */
    public String contact() {
        var to = it.whereto().orElse("");
        return to.contains("@") ? "mailto:" + to : "tel:" + to.replaceAll("[^0-9+]", "");
    }

    public boolean unread() {
        return it.state() == AssignmentState.RECEIVED;
    }

    public boolean mayOffer() {
        return it.state() == AssignmentState.RECEIVED || it.state() == AssignmentState.LOOKING;
    }

    /** Where a training of ours answers it, or could. */
    public boolean mayBeTaught() {
        return it.wish().strand() == Strand.TEACHING && ahead() && !taught();
    }

    public boolean taught() {
        return it.trainingOn().isPresent();
    }

    public String training() {
        return it.trainingOn()
                .map(day -> say("assignment.training.on", "date", times().date(day)))
                .orElse("");
    }

    public String trainingHref(String path) {
        return "/tyo/ammattilaiskoulutukset" + path + "?tilaus=" + it.id().value();
    }

    /** Some have said yes, though fewer than were wished for. */
    public boolean maySettle() {
        return it.state() == AssignmentState.LOOKING
                && (taught() || !it.coming().isEmpty());
    }

    public boolean agreed() {
        return it.state() == AssignmentState.AGREED;
    }

    public boolean done() {
        return it.state() == AssignmentState.DONE;
    }

    public boolean ahead() {
        return it.state().isAhead();
    }

    public String cancelled() {
        return it.cancelledBy()
                .map(by -> say("assignment.cancelled." + Typed.low(by)))
                .orElse("");
    }

    public String when(OfferRow offer) {
        return words().when(offer.terms());
    }

    public String fee(OfferRow offer) {
        return words().fee(offer.terms());
    }

    public String state(OfferRow offer) {
        return offer.late()
                ? say("assignment.offer.late", "date", times().shortDay(offer.dueOn()))
                : say("assignment.offer." + Typed.low(offer.state()));
    }

    public String kind(OfferRow offer) {
        return switch (offer.state()) {
            case ACCEPTED -> "ok";
            case SUGGESTED -> "warn";
            case OFFERED -> offer.late() ? "bad" : "quiet";
            default -> "quiet";
        };
    }

    public boolean isSuggested(OfferRow offer) {
        return offer.state() == OfferState.SUGGESTED && it.state() == AssignmentState.LOOKING;
    }

    public boolean mayWithdraw(OfferRow offer) {
        return offer.state().holds() && (it.state() == AssignmentState.LOOKING || agreed());
    }

    public String suggested(OfferRow offer) {
        var time = offer.suggested().orElseThrow();
        return say("assignment.suggested", "when", words().when(time.day(), time.start()));
    }

    public String talk(Talk talk) {
        return say(talk.held() ? "assignment.talk.was" : "assignment.talk.will_be", "date", times().date(talk.day()));
    }

    public Field prepares() {
        return Field.of("prepares", say("assignment.preparation.day")).among(problems);
    }

    public Field debriefs() {
        return Field.of("debriefs", say("assignment.debrief.day")).among(problems);
    }

    public String held() {
        var held = it.held().orElseThrow();
        var there = held.present();
        return say(
                "assignment.held.facts",
                "date",
                times().date(held.day()),
                "length",
                words().length(held.minutes()),
                "professionals",
                there.professionals(),
                "parents",
                there.parents(),
                "students",
                there.students());
    }

    /** With what was typed, else what is known: the day and the length that were agreed. */
    public Field held(String name) {
        var value = typed.isEmpty() ? known(name) : typed.typed(name);
        return Field.of(name, say("assignment.held." + name)).holding(value).among(problems);
    }

    private String known(String name) {
        return it.held()
                .map(held -> switch (name) {
                    case "held-on" -> held.day().toString();
                    case "minutes" -> String.valueOf(held.minutes());
                    case "professionals" -> String.valueOf(held.present().professionals());
                    case "parents" -> String.valueOf(held.present().parents());
                    default -> String.valueOf(held.present().students());
                })
                .or(() -> it.coming().stream().findFirst().map(offer -> switch (name) {
                    case "held-on" -> offer.terms().day().toString();
                    case "minutes" -> String.valueOf(offer.terms().minutes());
                    default -> "";
                }))
                .orElse("");
    }

    public String whose(SaidRow said) {
        return said.called().orElseGet(() -> say("assignment.said.orderer"));
    }

    public List<Judged> judged(SaidRow said) {
        var side = "ordering.said." + (said.called().isPresent() ? "partner" : "orderer");
        return List.of(
                judged(side + ".arrangements", said.arrangements()),
                judged(side + ".met", said.met()),
                judged(side + ".again", said.again()));
    }

    private Judged judged(String key, Judgement answer) {
        return new Judged(say(key), say("ordering.judgement." + Typed.low(answer)));
    }

    private OrderWords words() {
        return new OrderWords(chrome.voice());
    }

    private Times times() {
        return new Times(chrome.voice());
    }

    @Override
    public String toString() {
        return "OneAssignmentPage";
    }
}
