package fi.rinnalla.web.partner;

import fi.rinnalla.services.support.AskedOfMe;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Beside whom a partner is asked to walk, on their first page. */
public record AskedPart(Chrome chrome, List<AskedOfMe> asked) implements StaffPage {
    static final String TEMPLATE = "partner/asked";

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
}
