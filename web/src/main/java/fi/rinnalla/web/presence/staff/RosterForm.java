package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.services.presence.TurnWish;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody's turn as it was typed. */
public record RosterForm(Sent fields) {
    /** In the order in which they are offered. */
    static final List<Role> ROLES = List.of(Role.WORKER, Role.EXPERIENCE_PARTNER);

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (fields.day("day").isEmpty()) {
            problems.add(new Problem("day", voice.say("hours.error.day")));
        }
        if (role().isEmpty()) {
            problems.add(new Problem("role", voice.say("hours.error.role")));
        }
        if (!fields.text("firstname").isEmpty() && firstName().isEmpty()) {
            problems.add(new Problem("firstname", voice.say("hours.error.firstname")));
        }
        return problems;
    }

    /** The Monday of the week that is looked at. */
    LocalDate monday(LocalDate today) {
        var day = fields.day("day").or(() -> fields.day("viikko")).orElse(today);
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    Optional<Role> role() {
        return Typed.one(Role.class, fields.text("role")).filter(ROLES::contains);
    }

    TurnWish wish() {
        return new TurnWish(
                fields.day("day").orElseThrow(), role().orElseThrow(), firstName(), Typed.id(fields.text("instead")));
    }

    private Optional<FirstName> firstName() {
        return FirstName.of(fields.text("firstname"));
    }
}
