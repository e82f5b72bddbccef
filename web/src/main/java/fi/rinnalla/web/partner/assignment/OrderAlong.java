package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.web.feedback.OnTheCard.Along;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An order as its author takes it along: all that is kept of it, for people and for machines. */
final class OrderAlong {
    private OrderAlong() {}

    static Along of(AssignmentView it, String heading, Voice voice) {
        return new Along("orders", heading, lines(it, voice), facts(it));
    }

    private static List<String> lines(AssignmentView it, Voice voice) {
        var words = new OrderWords(voice);
        var lines = new ArrayList<String>();
        lines.add(voice.say("ordering.state." + Typed.low(it.state())));
        words.answers(it).forEach(answer -> lines.add(answer.question() + " " + answer.words()));
        it.whereto().ifPresent(to -> lines.add(voice.say("ordering.whereto") + " " + to));
        it.coming().forEach(offer -> lines.add(offer.called() + " " + words.when(offer.terms())));
        return lines;
    }

    private static Map<String, String> facts(AssignmentView it) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", Typed.low(it.state()));
        facts.put("received", it.receivedOn().toString());
        facts.put("organisation", it.organisation());
        facts.put("unit", it.wish().unit());
        facts.put("counterpart", it.wish().counterpart());
        facts.put("strand", Typed.low(it.wish().strand()));
        it.hoped().ifPresent(words -> facts.put("hoped", words));
        it.whereto().ifPresent(to -> facts.put("whereto", to));
        it.held().ifPresent(held -> facts.put("held", held.day().toString()));
        return facts;
    }
}
