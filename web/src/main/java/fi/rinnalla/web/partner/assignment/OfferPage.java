package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.Talk;
import fi.rinnalla.services.partner.AssignmentToLog;
import fi.rinnalla.services.partner.assignment.OfferedToMe;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.partner.fee.FeeWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One offer, with all that its partner says yes or no to.
 *
 * @param log of the work, where it is done and not logged yet
 */
public record OfferPage(
        Chrome chrome,
        OfferedToMe it,
        Optional<AssignmentToLog> log,
        LogTyped logTyped,
        TimeTyped time,
        SayingQuestions questions,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/assignment/offer";

    public String heading() {
        return words().strand(it.strand());
    }

    public String href(String act) {
        return OffersPage.URL + "/" + it.id().value() + act;
    }

    /** What they are told before they answer. */
    public List<OrderWords.Answer> facts() {
        var facts = new ArrayList<OrderWords.Answer>();
        fact(facts, "ordering.organisation", words().organisation(it.organisation(), it.unit()));
        fact(facts, "assignment.counterpart", it.terms().counterpart());
        fact(facts, "assignment.when", words().when(it.terms()));
        fact(facts, "assignment.place", it.terms().place());
        fact(facts, "ordering.where", words().where(it.online(), it.town()));
        fact(facts, "assignment.fee", words().fee(it.terms()));
        fact(facts, "ordering.speaks", words().language(it.speaks()));
        if (!it.themes().isEmpty()) {
            fact(facts, "ordering.themes", words().themes(it.themes()));
        }
        it.hoped().ifPresent(hoped -> fact(facts, "ordering.hoped", hoped));
        it.preparation().ifPresent(talk -> fact(facts, "assignment.preparation", talk(talk)));
        it.debrief().ifPresent(talk -> fact(facts, "assignment.debrief", talk(talk)));
        return facts;
    }

    private void fact(List<OrderWords.Answer> facts, String key, String words) {
        facts.add(new OrderWords.Answer(say(key), words));
    }

    private String talk(Talk it) {
        var day = new Times(chrome.voice()).date(it.day());
        return it.held() ? day + " · " + say("assignment.talk.held") : day;
    }

    public String state() {
        return it.suggested()
                .filter(time -> it.isSuggested())
                .map(time -> say("assignment.own.you_suggested", "when", words().when(time.day(), time.start())))
                .orElseGet(() -> it.comes() ? say("assignment.own.you_come") : over());
    }

    private String over() {
        return it.waits() || it.wasDone() ? "" : say("assignment.own.over.more");
    }

    public Field day() {
        return Field.of("day", say("assignment.day")).holding(time.day()).among(problems);
    }

    public Field starts() {
        return Field.of("starts", say("assignment.starts"))
                .hinted(say("assignment.starts.hint"))
                .holding(time.starts())
                .among(problems);
    }

    /** What one tap writes down. */
    public String logged(AssignmentToLog it) {
        return new FeeWords(chrome.voice()).done(it.done());
    }

    public String loggedOn(AssignmentToLog it) {
        return new Times(chrome.voice()).date(it.done().day());
    }

    /** What is asked for with it, or why nothing is. */
    public String asked(AssignmentToLog it) {
        if (it.isClaimed()) {
            return say("assignment.log.claims", "sum", new FeeWords(chrome.voice()).money(it.fee()));
        }
        return say(it.paidByOrderer() ? "assignment.log.orderer" : "assignment.log.free");
    }

    public String logButton(AssignmentToLog it) {
        return say(it.isClaimed() ? "assignment.log.button.claims" : "assignment.log.button");
    }

    public Field kilometres() {
        return Field.of("km", say("fee.log.km"))
                .hinted(say("fee.log.km.hint"))
                .holding(logTyped.kilometres())
                .among(problems);
    }

    /** The very form that was sent: sent once more it is the same entry. */
    public String logKey() {
        return logTyped.isAlike() ? logTyped.key() : key();
    }

    public boolean mayBeSaid() {
        return it.wasDone() && !it.said();
    }

    private OrderWords words() {
        return new OrderWords(chrome.voice());
    }

    @Override
    public String toString() {
        return "OfferPage";
    }
}
