package fi.rinnalla.web.partner;

import fi.rinnalla.services.support.MyWalk;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.MetForm;
import fi.rinnalla.web.support.RelationWords;
import fi.rinnalla.web.support.RequestWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One of a partner's own relations: what the parent hopes for, when they meet, and that they met with one tap. */
public record OwnWalkPage(Chrome chrome, MyWalk it, MetForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/walk";

    public String href(String act) {
        return OwnWalksPage.URL + "/" + it.row().id().value() + "/" + act;
    }

    public String heading() {
        return words().heading(it.row());
    }

    public String until() {
        return it.row().isRunning() ? words().until(it.row().plannedEnd()) : words().ended(it.row());
    }

    public String first() {
        return it.row().first().map(words()::first).orElseGet(() -> say("relation.first.soon"));
    }

    public String wishes(MyWalk.Asked asked) {
        return listed(asked.wishes(), "request.wish.");
    }

    public String times(MyWalk.Asked asked) {
        return asked.times().isEmpty() ? say("partner.asked.any_time") : listed(asked.times(), "request.time.");
    }

    public String way(MyWalk.Asked asked) {
        return say("request.way." + Typed.low(asked.way()));
    }

    public String speaks(MyWalk.Asked asked) {
        var language = new RequestWords(chrome.voice()).speaks(asked.speaks());
        return asked.interpreter() ? language + ", " + say("partner.asked.interpreter") : language;
    }

    private <E extends Enum<E>> String listed(Set<E> chosen, String key) {
        return chosen.stream().sorted().map(one -> say(key + Typed.low(one))).collect(Collectors.joining(", "));
    }

    public Field metField() {
        return Field.of("met", say("relation.met.day"))
                .holding(typed.typedDay())
                .among(problems);
    }

    public Field metWayField() {
        return Field.of("metway", say("relation.met.way")).among(problems);
    }

    public List<Choice> metWays() {
        return words().ways(typed.typedWay(), it.way());
    }

    public Field neverField() {
        return Field.of("never", say("relation.own.never")).hinted(say("relation.own.never.hint"));
    }

    public RelationWords words() {
        return new RelationWords(chrome.voice());
    }
}
