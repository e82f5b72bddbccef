package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.codevelopment.DecisionKind;
import fi.rinnalla.domain.codevelopment.Proposer;
import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.codevelopment.Width;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.codevelopment.ThemeRow;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;

/** How this room speaks of themes and their steps. */
record ThemeTexts(Voice voice) {
    String step(Step it) {
        return voice.say("theme.step." + Typed.low(it));
    }

    String turn(Turn it) {
        return voice.say("theme.turn." + Typed.low(it));
    }

    /** What somebody does who chooses it. */
    String move(Turn it) {
        return voice.say("theme.move." + Typed.low(it));
    }

    String county(County it) {
        return voice.say("ordering.county." + Typed.low(it));
    }

    String code(ThemeCode it) {
        return voice.say("staff.theme." + Typed.low(it));
    }

    String role(Role it) {
        return voice.say("role." + Typed.low(it) + ".one");
    }

    String proposer(Proposer it) {
        return voice.say("theme.proposer." + Typed.low(it));
    }

    String decision(DecisionKind it) {
        return voice.say("theme.decision." + Typed.low(it));
    }

    String verdict(Verdict it) {
        return voice.say("staff.item.verdict." + Typed.low(it));
    }

    /** Of the unit that groups are told of. */
    String unit(ThemeRow it) {
        return switch (it.width()) {
            case PLACE -> it.place().orElseGet(() -> county(it.county()));
            case COUNTY -> county(it.county());
            case ORGANISATION -> voice.say("theme.width.organisation");
        };
    }

    /** Why it stands at this unit. */
    String why(ThemeRow it) {
        return voice.say("theme.why." + Typed.low(it.width()));
    }

    String width(Width it) {
        return voice.say("theme.width." + Typed.low(it));
    }

    /** Who sees to it next, and by when. */
    String owner(ThemeRow it) {
        return voice.say("theme.owned", "role", role(it.owner()), "date", date(it.nextOn()));
    }

    String date(LocalDate it) {
        return new Times(voice).date(it);
    }
}
