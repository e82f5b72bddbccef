package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.TellingTimes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Owes a reminder of tomorrow's meetings to those who asked, due in the afternoon. Once for each meeting and day: one that is
 * moved to another day is reminded of again. After the afternoon nobody is; who asks then has just seen the day.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 600)
public class TellingTheDayBefore implements HouseJob {
    private final Contacts contacts;
    private final Gatherings gatherings;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public TellingTheDayBefore(Contacts contacts, Gatherings gatherings, Letters letters, Clock clock) {
        this.contacts = contacts;
        this.gatherings = gatherings;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public int run() {
        var now = clock.instant();
        var tomorrow = Helsinki.day(now).plusDays(1);
        if (now.isAfter(TellingTimes.dayBefore(tomorrow))) {
            return 0;
        }
        return (int) contacts.remindedOn(tomorrow).stream()
                .filter(it -> owe(it, tomorrow, now))
                .count();
    }

    /** Two houses may do this at once: the second waits, and sees what the first has written. */
    private boolean owe(SessionId it, LocalDate day, Instant now) {
        if (gatherings.holdWith(it).isEmpty() || letters.anyMarked(OutboxKind.DAY_BEFORE, it.value(), day.toString())) {
            return false;
        }
        letters.add(
                Letter.leaving(TellingTimes.dayBefore(day), it.value(), OutboxKind.DAY_BEFORE, day.toString(), now));
        return true;
    }
}
