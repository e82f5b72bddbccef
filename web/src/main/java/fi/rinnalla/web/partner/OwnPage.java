package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.services.partner.MyCommitment;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.services.support.AskedOfMe;
import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.RelationWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A partner's own first page.
 *
 * @param offers how many assignments wait for an answer
 * @param toLog how many are done and not logged yet
 */
public record OwnPage(
        Chrome chrome,
        Optional<PartnerRow> it,
        List<AskedOfMe> asked,
        int offers,
        int toLog,
        List<RelationRow> walks,
        List<MyCommitment> commitments,
        String said)
        implements StaffPage {
    static final String TEMPLATE = "partner/own";

    public String heading() {
        return it.map(row -> say("partner.own.heading", "name", row.profile().called()))
                .orElseGet(() -> say("partner.own"));
    }

    public String offered() {
        return chrome.voice().count("assignment.own.wait", offers);
    }

    public String logs() {
        return chrome.voice().count("assignment.log.own", toLog);
    }

    public RelationWords relations() {
        return new RelationWords(chrome.voice());
    }

    public List<OwnPlaces.Place> places() {
        return OwnPlaces.ALL;
    }

    /** What is to be signed, one sentence for each way in which it is missing; nothing where all of it holds. */
    public List<String> reminders() {
        return commitments.stream()
                .filter(MyCommitment::isNeeded)
                .map(one -> say(
                        "commitment.reminder." + Typed.low(one.state()),
                        "date",
                        one.lastDay().map(new Times(chrome.voice())::date).orElse("")))
                .distinct()
                .toList();
    }

    public String wishes(AskedOfMe it) {
        return listed(it.wishes(), "request.wish.");
    }

    public String times(AskedOfMe it) {
        return it.times().isEmpty() ? say("partner.asked.any_time") : listed(it.times(), "request.time.");
    }

    public String way(AskedOfMe it) {
        return say("request.way." + Typed.low(it.way()));
    }

    public String speaks(AskedOfMe it) {
        var language = it.speaks()
                .map(spoken -> say("portal.language." + spoken.path()))
                .orElseGet(() -> say("request.speaks.other"));
        return it.interpreter() ? language + ", " + say("partner.asked.interpreter") : language;
    }

    public String due(AskedOfMe it) {
        return say(
                it.late() ? "partner.asked.late" : "partner.asked.due",
                "date",
                new Times(chrome.voice()).date(it.dueOn()));
    }

    private <E extends Enum<E>> String listed(Set<E> chosen, String key) {
        return chosen.stream().sorted().map(one -> say(key + Typed.low(one))).collect(Collectors.joining(", "));
    }

    public boolean paused() {
        return row().state() == PartnerState.PAUSED;
    }

    public String committed() {
        return words().committed(row());
    }

    public String languages() {
        return words().languages(row());
    }

    public String towns() {
        var towns = row().profile().towns();
        return towns.names().isEmpty() ? "–" : towns.spelled();
    }

    public String ways() {
        return words().ways(row());
    }

    public String times() {
        return words().times(row());
    }

    public String themes() {
        return words().themes(row());
    }

    public String carries() {
        return chrome.voice().count("partner.carries.now", row().profile().carries());
    }

    public String shown() {
        return say(row().shownSince().isPresent() ? "partner.shown.yes" : "partner.shown.no");
    }

    private PartnerRow row() {
        return it.orElseThrow();
    }

    private PartnerWords words() {
        return new PartnerWords(chrome.voice());
    }
}
