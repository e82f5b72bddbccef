package fi.rinnalla.web.programme;

import fi.rinnalla.web.shared.Decimals;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads what was typed, field by field, and keeps what is to be mended. */
final class Checks {
    private final UnaryOperator<String> typed;
    private final String kind;
    private final Voice voice;
    private final List<Problem> problems = new ArrayList<>();

    /** @param kind of the form: problems are told in {@code programme.error.<kind>.<field>} */
    Checks(UnaryOperator<String> typed, String kind, Voice voice) {
        this.typed = typed;
        this.kind = kind;
        this.voice = voice;
    }

    Checks words(String field, int longest) {
        need(!typed.apply(field).isEmpty(), field);
        return more(field, longest);
    }

    /** Words that may be left out. */
    Checks more(String field, int longest) {
        var over = typed.apply(field).length() - longest;
        if (over > 0) {
            problems.add(new Problem(field, voice.say("feedback.error.too_long", "n", over)));
        }
        return this;
    }

    Checks day(String field) {
        return need(Checks.day(typed, field).isPresent(), field);
    }

    /** A day that may be left out. */
    Checks dayOrNone(String field) {
        return need(typed.apply(field).isEmpty() || day(typed, field).isPresent(), field);
    }

    Checks number(String field, int whole, int part) {
        return need(number(typed, field, whole, part).isPresent(), field);
    }

    <E extends Enum<E>> Checks one(Class<E> of, String field) {
        return need(Typed.one(of, typed.apply(field)).isPresent(), field);
    }

    Checks need(boolean good, String field) {
        return need(good, field, "");
    }

    /** @param how of several ways to be wrong */
    Checks need(boolean good, String field, String how) {
        if (!good && problems.stream().noneMatch(it -> it.field().equals(field))) {
            problems.add(new Problem(field, voice.say("programme.error." + kind + "." + field + how)));
        }
        return this;
    }

    List<Problem> problems() {
        return problems;
    }

    static Optional<LocalDate> day(UnaryOperator<String> typed, String field) {
        return Typed.day(typed.apply(field)).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
    }

    static Optional<BigDecimal> number(UnaryOperator<String> typed, String field, int whole, int part) {
        return Decimals.read(typed.apply(field), whole, part);
    }
}
