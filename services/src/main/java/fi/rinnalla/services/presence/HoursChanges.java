package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** How every change of hours is begun: once for each form, noted, and so that it can be taken back. */
@Dependent
public class HoursChanges {
    private final OpeningHours openings;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public HoursChanges(OpeningHours openings, Auditing auditing, Clock clock) {
        this.openings = openings;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Empty where this form has already changed what it was to change. */
    public Optional<HoursChange> begin(Door door, HoursChange.Kind kind, Digest form) {
        if (openings.changeWith(form).isPresent()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var change = HoursChange.made(Uuid7.at(now), door.door(), kind, form, now);
        openings.add(change);
        auditing.note(AuditAct.CHANGED_HOURS, door.door().value());
        return Optional.of(change);
    }

    /** From that day on nothing of the week holds that held until then. */
    public void endWeek(Door door, LocalDate day, HoursChange change) {
        openings.week(door.door(), day).stream()
                .flatMap(it -> it.endBefore(day, Uuid7.at(clock.instant()), change.id()).stream())
                .forEach(openings::add);
    }
}
