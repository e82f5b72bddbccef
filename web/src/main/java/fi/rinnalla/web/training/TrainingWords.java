package fi.rinnalla.web.training;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.Completion;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Optional;

/** How this room speaks of terms, sessions, and what is still missing. */
public record TrainingWords(Voice voice) {
    public String period(CohortPlan plan) {
        return times().date(plan.startsOn()) + "–" + times().date(plan.endsOn());
    }

    public String towns(CohortPlan plan) {
        return plan.towns().names().isEmpty()
                ? voice.say("training.online")
                : plan.towns().spelled();
    }

    public String when(Meeting time) {
        return voice.say(
                "training.when",
                "day",
                times().shortDay(time.day()),
                "starts",
                times().clock(time.starts()),
                "ends",
                times().clock(time.ends()));
    }

    public String theme(SessionPlan plan) {
        return plan.theme()
                .map(it -> voice.say("training.theme." + Typed.low(it)))
                .orElseGet(() -> voice.say("training.visit"));
    }

    /** The theme, and what it is called here where it is called something. */
    public String heading(SessionPlan plan) {
        return plan.title().isEmpty() ? theme(plan) : theme(plan) + ": " + plan.title();
    }

    public String where(SessionPlan plan) {
        if (plan.place().isEmpty()) {
            return plan.online() ? voice.say("training.online") : "";
        }
        return plan.online() ? voice.say("training.online.too", "place", plan.place()) : plan.place();
    }

    public String presence(Optional<Presence> presence) {
        return presence.map(it -> voice.say("training.presence." + Typed.low(it)))
                .orElse("");
    }

    /** What is missing, in words; nothing where it is complete. */
    public List<String> lacks(Completion it) {
        return it.lacks().stream()
                .map(lack -> switch (lack) {
                    case SESSIONS, VISITS -> voice.count("training.lack." + Typed.low(lack), it.n(lack));
                    case INTERVIEW, COMMITMENT -> voice.say("training.lack." + Typed.low(lack));
                })
                .toList();
    }

    public String kind(CertificateKind kind) {
        return voice.say("training.certificate." + Typed.low(kind));
    }

    public Times times() {
        return new Times(voice);
    }
}
