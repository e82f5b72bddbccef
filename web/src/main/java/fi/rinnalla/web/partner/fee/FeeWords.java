package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Optional;

/** Work and money in words. */
public record FeeWords(Voice voice) {
    private static final int HOUR = 60;

    String kind(WorkKind it) {
        return voice.say("fee.kind." + Typed.low(it));
    }

    /** Empty for what is paid for a way. */
    String kind(Optional<WorkKind> it) {
        return it.map(this::kind).orElseGet(() -> voice.say("fee.way"));
    }

    public String done(WorkDone it) {
        var time = it.minutes() == 0 ? kind(it.kind()) : kind(it.kind()) + ", " + time(it.minutes());
        return it.metres() == 0 ? time : time + ", " + way(it.metres());
    }

    String line(LineOf about, WorkKind kind, int amount) {
        if (about == LineOf.WAY) {
            return amount == 0 ? voice.say("fee.way") : voice.say("fee.way") + ", " + way(amount);
        }
        return amount == 0 ? kind(kind) : kind(kind) + ", " + time(amount);
    }

    String time(int minutes) {
        if (minutes < HOUR) {
            return voice.say("fee.minutes", "n", minutes);
        }
        return minutes % HOUR == 0
                ? voice.say("fee.hours", "n", minutes / HOUR)
                : voice.say("fee.hours_and_minutes", "h", minutes / HOUR, "n", minutes % HOUR);
    }

    String way(int metres) {
        return voice.say("fee.kilometres", "n", Metres.kilometres(metres));
    }

    public String money(Cents it) {
        return voice.say("fee.money", "n", Euros.written(it.value()));
    }

    String rate(Rate it) {
        return it.each().value() == 0
                ? voice.say("fee.rate.none")
                : voice.say("fee.rate." + Typed.low(it.per()), "sum", money(it.each()));
    }

    String state(ClaimState it) {
        return voice.say("fee.state." + Typed.low(it));
    }

    static String look(ClaimState it) {
        return switch (it) {
            case SENT -> "warn";
            case RETURNED -> "bad";
            case APPROVED, LISTED -> "quiet";
            case PAID, GIVEN -> "ok";
        };
    }
}
