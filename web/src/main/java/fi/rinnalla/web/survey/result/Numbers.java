package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.comparison.Share;
import fi.rinnalla.domain.statistics.Estimate;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.survey.Decimals;

/** Numbers as they are read here: rounded outwards where they are ends of an interval, with one decimal where they are means. */
record Numbers(Voice voice) {
    String percent(Estimate it) {
        var share = new Share(Math.max(0, it.lo()), Math.min(1, it.hi()));
        return voice.say(
                "result.share",
                "value",
                Math.round(it.value() * 100),
                "lo",
                share.lowPercent(),
                "hi",
                share.highPercent());
    }

    /** In points of a hundred, with a sign. */
    String points(Estimate it) {
        return voice.say(
                "result.points",
                "value",
                signed(Math.round(it.value() * 100)),
                "lo",
                signed((long) Math.floor(it.lo() * 100 + 1e-9)),
                "hi",
                signed((long) Math.ceil(it.hi() * 100 - 1e-9)));
    }

    String mean(Estimate it) {
        return voice.say("result.between", "value", one(it.value()), "lo", one(it.lo()), "hi", one(it.hi()));
    }

    /** In steps, with a sign. */
    String change(Estimate it) {
        return voice.say(
                "result.between", "value", signedOne(it.value()), "lo", signedOne(it.lo()), "hi", signedOne(it.hi()));
    }

    private String signedOne(double n) {
        return n > 0 ? "+" + one(n) : n < 0 ? "−" + one(-n) : one(0);
    }

    String one(double n) {
        return new Decimals(voice.language()).one(n);
    }

    private static String signed(long n) {
        return n > 0 ? "+" + n : n < 0 ? "−" + -n : "0";
    }
}
