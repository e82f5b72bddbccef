package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.services.partner.assignment.OfferedToMe;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that was offered to a partner: what waits for an answer first.
 *
 * @param toLog done, and not logged yet
 */
public record OffersPage(Chrome chrome, List<OfferedToMe> offers, Set<OfferId> toLog, String said)
        implements StaffPage {
    static final String TEMPLATE = "partner/assignment/offers";
    static final String URL = "/oma/tarjoukset";

    /** What belongs together, under a heading. */
    public record Part(String heading, List<OfferedToMe> offers) {}

    public List<Part> parts() {
        return Stream.of(
                        part("assignment.own.waiting", OfferedToMe::waits),
                        part("assignment.own.suggested", OfferedToMe::isSuggested),
                        part("assignment.own.coming", OfferedToMe::comes),
                        part("assignment.own.done", OfferedToMe::wasDone),
                        part("assignment.own.over", OffersPage::isOver))
                .filter(it -> !it.offers().isEmpty())
                .toList();
    }

    private Part part(String key, Predicate<OfferedToMe> which) {
        return new Part(say(key), offers.stream().filter(which).toList());
    }

    private static boolean isOver(OfferedToMe it) {
        return !it.waits() && !it.isSuggested() && !it.comes() && !it.wasDone();
    }

    public String href(OfferedToMe it) {
        return URL + "/" + it.id().value();
    }

    public String heading(OfferedToMe it) {
        return words().strand(it.strand()) + ", " + it.organisation();
    }

    public String when(OfferedToMe it) {
        return words().when(it.terms());
    }

    public String more(OfferedToMe it) {
        if (it.waits()) {
            return say(
                    it.late() ? "assignment.own.late" : "assignment.own.due",
                    "date",
                    new Times(chrome.voice()).date(it.dueOn()));
        }
        if (toLog.contains(it.id())) {
            return say("assignment.log.wait");
        }
        return it.wasDone() && !it.said() ? say("assignment.own.say") : "";
    }

    private OrderWords words() {
        return new OrderWords(chrome.voice());
    }
}
