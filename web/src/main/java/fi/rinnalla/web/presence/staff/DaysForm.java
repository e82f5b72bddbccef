package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DaysWish;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Days unlike the week, as they were typed. */
public record DaysForm(Sent fields) {
    static final int LONGEST = 160;

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (kind().isEmpty()) {
            problems.add(new Problem("kind", voice.say("hours.error.kind")));
        }
        if (fields.day("first").isEmpty()) {
            problems.add(new Problem("first", voice.say("hours.error.day")));
        }
        if (fields.day("last").isEmpty() && !fields.text("last").isEmpty()) {
            problems.add(new Problem("last", voice.say("hours.error.day")));
        }
        hours(problems, voice);
        words(problems, voice);
        return problems;
    }

    private void hours(List<Problem> problems, Voice voice) {
        if (typed().isBad()) {
            problems.add(new Problem("hours", voice.say(typed().trouble())));
        } else if (is(DaysWish.Kind.OTHER_HOURS) && typed().slots().isEmpty()) {
            problems.add(new Problem("hours", voice.say("hours.error.hours")));
        }
    }

    private void words(List<Problem> problems, Voice voice) {
        var finnish = Sent.name("words", Language.FI);
        if (is(DaysWish.Kind.MOVED) && fields.text(finnish).isEmpty()) {
            problems.add(new Problem(finnish, voice.say("hours.error.where")));
        } else if (why().filter(Why.OTHER::equals).isPresent()
                && fields.text(finnish).isEmpty()) {
            problems.add(new Problem(finnish, voice.say("hours.error.words")));
        }
        var names = Arrays.stream(Language.values())
                .map(it -> Sent.name("words", it))
                .toArray(String[]::new);
        fields.longerThan(LONGEST, names)
                .forEach(it -> problems.add(new Problem(it, voice.say("hours.error.too_long", "max", LONGEST))));
    }

    Optional<DaysWish.Kind> kind() {
        return Typed.one(DaysWish.Kind.class, fields.text("kind"));
    }

    Optional<Why> why() {
        return is(DaysWish.Kind.MOVED) ? Optional.empty() : Typed.one(Why.class, fields.text("why"));
    }

    private boolean is(DaysWish.Kind kind) {
        return kind().filter(kind::equals).isPresent();
    }

    private TypedHours typed() {
        return is(DaysWish.Kind.CLOSED) ? new TypedHours(List.of(), "") : TypedHours.of(fields.text("hours"));
    }

    DaysWish wish() {
        var first = fields.day("first").orElseThrow();
        return new DaysWish(
                first,
                fields.day("last").orElse(first),
                kind().orElseThrow(),
                typed().slots(),
                why(),
                fields.inLanguages("words"));
    }
}
