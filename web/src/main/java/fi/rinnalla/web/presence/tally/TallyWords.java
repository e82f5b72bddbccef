package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.TallySheet.Correction;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.YearMonth;

/** What kinds of visits, topics, months and corrections are called in the reader's language. */
public record TallyWords(Voice voice) {
    /** In the middle of a sentence: "a parent". */
    public String one(VisitKind it) {
        return voice.say("tally.one." + Typed.low(it));
    }

    public String many(VisitKind it) {
        return voice.say("tally.many." + Typed.low(it));
    }

    public String topic(TalkTopic it) {
        return voice.say("tally.topic." + Typed.low(it));
    }

    public String guided(GuidedTo it) {
        return voice.say("tally.guided." + Typed.low(it));
    }

    /** Money of the organisation itself has no funder's name. */
    public String funding(String it) {
        return DayPage.OWN.equals(it) ? voice.say("tally.close.funding.own") : it;
    }

    public String month(YearMonth it) {
        return voice.say("time.month." + it.getMonthValue());
    }

    /** "24.11.2026, 9.42, Työntekijä 1: parents 5 → 7". */
    public String correction(Correction it) {
        var times = new Times(voice);
        return voice.say(
                "tally.fix.line",
                "date",
                times.date(Helsinki.day(it.at())),
                "time",
                times.clock(it.at()),
                "who",
                it.who(),
                "kind",
                many(it.kind()),
                "before",
                it.before(),
                "after",
                it.after());
    }
}
