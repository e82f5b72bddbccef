package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.PlaceText;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.presence.Spell;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A door as it stands now: a place to come to, or a line to call.
 *
 * @param code a place's short name in addresses; empty for a line
 * @param number what to call; empty for a place
 * @param coming weekly hours that will hold from a later day on
 * @param special the days of the coming weeks that differ from the week
 * @param endsOn the last day of a door that closes for good
 * @param picture of a place's door
 * @param duty who is there at the present or the next opening, where somebody has said so
 */
public record DoorRow(
        Kind kind,
        String code,
        String name,
        String address,
        String number,
        Optional<Boolean> stepFree,
        Map<Language, Directions> directions,
        Presence presence,
        List<WeeklyHours> weekly,
        List<WeeklyHours> coming,
        List<Spell> special,
        Optional<LocalDate> endsOn,
        Optional<Duty> duty,
        Optional<PictureRow> picture) {
    public enum Kind {
        PLACE,
        LINE
    }

    public record Duty(LocalDate day, List<OnDuty> people) {}

    public record Directions(Optional<String> way, Optional<String> access) {
        static Directions of(PlaceText text) {
            return new Directions(text.directions(), text.access());
        }
    }

    static List<WeeklyHours> coming(List<WeeklyHours> all, LocalDate today) {
        return all.stream().filter(it -> it.from().isAfter(today)).toList();
    }

    static List<WeeklyHours> holding(List<WeeklyHours> all, LocalDate today) {
        return all.stream()
                .filter(it -> !it.from().isAfter(today)
                        && (it.until() == null || !it.until().isBefore(today)))
                .toList();
    }
}
