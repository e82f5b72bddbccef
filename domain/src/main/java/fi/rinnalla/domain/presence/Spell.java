package fi.rinnalla.domain.presence;

import java.time.LocalDate;

/** Days one after another that are unlike the week, all in the same way. */
public record Spell(LocalDate first, LocalDate last, DayHours day) {
    public static Spell of(DayHours day) {
        return new Spell(day.day(), day.day(), day);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    boolean goesOnWith(DayHours next) {
        return day.closed() && last.plusDays(1).equals(next.day()) && day.isLike(next);
    }

    Spell with(DayHours next) {
        return new Spell(first, next.day(), day);
    }
}
