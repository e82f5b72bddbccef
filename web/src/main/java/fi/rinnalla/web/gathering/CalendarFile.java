package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.shared.Helsinki;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar file for whoever's phone is looked at by others: it names no organisation, and a seat's title says no more than
 * "a meeting". Times are Helsinki's, with the rules of its clock in the file.
 */
final class CalendarFile {
    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final Duration REMINDED = Duration.ofHours(2);

    private CalendarFile() {}

    /**
     * One line in a calendar.
     *
     * @param reminder two hours before, with the title's words
     */
    record Entry(
            UUID uid, Meeting meeting, String title, Optional<String> location, boolean cancelled, boolean reminder) {}

    static byte[] of(List<Entry> entries, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Rinnalla//FI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Helsinki.ZONE.getId())
                .getVTimeZone());
        entries.forEach(it -> calendar.add(event(it, stamp)));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(Entry it, Instant stamp) {
        var event = new VEvent(false);
        event.add(new Uid(it.uid().toString()));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(at(it.meeting().begin())));
        event.add(new DtEnd<>(at(it.meeting().end())));
        event.add(new Summary(it.title()));
        it.location().ifPresent(where -> event.add(new Location(where)));
        if (it.cancelled()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        if (it.reminder() && !it.cancelled()) {
            event.add(alarm(it.title()));
        }
        return event;
    }

    private static VAlarm alarm(String title) {
        var alarm = new VAlarm(REMINDED.negated());
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    private static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZoneId.of(Helsinki.ZONE.getId()));
    }
}
