package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.GroupPlan;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed about a group. */
record GroupForm(Sent sent) {
    static GroupForm of(GroupPlan plan) {
        return new GroupForm(Sent.NOTHING
                .with("name", plan.name())
                .with("county", Typed.low(plan.county()))
                .with("purpose", plan.purpose())
                .with("facilitator", plan.facilitator()));
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        within("name", 1, GroupPlan.LONGEST_NAME, voice, problems);
        if (county().isEmpty()) {
            problems.add(new Problem("county", voice.say("devgroup.county.error")));
        }
        within("purpose", 0, GroupPlan.LONGEST_PURPOSE, voice, problems);
        within("facilitator", 1, GroupPlan.LONGEST_FACILITATOR, voice, problems);
        return problems;
    }

    private void within(String field, int fewest, int most, Voice voice, List<Problem> problems) {
        var length = sent.text(field).length();
        if (length < fewest || length > most) {
            problems.add(new Problem(field, voice.say("devgroup." + field + ".error", "n", most)));
        }
    }

    Optional<County> county() {
        return Typed.one(County.class, sent.text("county"));
    }

    /** Only where there are no problems. */
    GroupPlan plan() {
        return new GroupPlan(sent.text("name"), county().orElseThrow(), sent.text("purpose"), sent.text("facilitator"));
    }
}
