package fi.rinnalla.web.absence;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.absence.AbsenceSheet;
import fi.rinnalla.services.absence.AbsenceSheet.DoorThen;
import fi.rinnalla.services.absence.AbsenceSheet.MeetingThen;
import fi.rinnalla.services.absence.AbsenceWish;
import fi.rinnalla.services.absence.MeetingKey;
import fi.rinnalla.services.presence.TurnWish;
import fi.rinnalla.services.support.StandInWish;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was chosen for each door and each meeting of a day. The names of the fields carry the id of what they are about. */
record AbsenceForm(MultivaluedMap<String, String> typed) {
    String text(String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    String key() {
        return text(FormKeys.FIELD);
    }

    Optional<LocalDate> day() {
        return Typed.day(text("paiva"));
    }

    /** Who is away, where somebody has said so. */
    Optional<StaffId> away() {
        return Typed.id(text("kuka")).map(StaffId::new);
    }

    /** Who looks after what they carry; empty where it waits for them. */
    Optional<StandInWish> relations(LocalDate day) {
        return away().flatMap(away -> Typed.id(text("sijainen"))
                .map(StaffId::new)
                .map(who -> new StandInWish(away, who, FirstName.of(text("sijaisnimi")), day, lastDay(day))));
    }

    /** No day is that same one. */
    LocalDate lastDay(LocalDate day) {
        return Typed.day(text("viimeinen")).orElse(day);
    }

    /** What parents read; nothing where that was chosen. */
    Optional<Why> why() {
        return text("syy").equals("ei") ? Optional.empty() : Optional.of(Why.ILLNESS);
    }

    DoorChoice choice(DoorThen door) {
        return Typed.one(DoorChoice.class, text("ovi-" + door.id())).orElse(DoorChoice.KEEP);
    }

    MeetingChoice choice(MeetingThen meeting) {
        return Typed.one(MeetingChoice.class, text("kerta-" + id(meeting))).orElse(MeetingChoice.KEEP);
    }

    static UUID id(MeetingThen meeting) {
        return meeting.key().session().value();
    }

    Role role(DoorThen door) {
        return Typed.one(Role.class, text("rooli-" + door.id())).orElse(Role.WORKER);
    }

    Optional<FirstName> firstName(DoorThen door) {
        return FirstName.of(text("nimi-" + door.id()));
    }

    /** Empty where it is no time, or ends before it starts. */
    Optional<Meeting> movedTo(MeetingThen meeting) {
        var id = id(meeting);
        return meeting(text("uusi-" + id), text("alkaa-" + id), text("loppuu-" + id));
    }

    AbsenceWish wish(AbsenceSheet sheet, Map<Language, String> reasons) {
        return new AbsenceWish(
                sheet.day(),
                doors(sheet, DoorChoice.STAND_IN).stream()
                        .collect(Collectors.toMap(DoorThen::id, it -> standIn(sheet.day(), it))),
                doors(sheet, DoorChoice.CLOSE).stream().map(DoorThen::id).toList(),
                meetings(sheet, MeetingChoice.CANCEL).stream()
                        .map(MeetingThen::key)
                        .toList(),
                meetings(sheet, MeetingChoice.MOVE).stream()
                        .collect(Collectors.toMap(
                                MeetingThen::key, it -> movedTo(it).orElseThrow())),
                why(),
                reasons,
                relations(sheet.day()));
    }

    private TurnWish standIn(LocalDate day, DoorThen door) {
        return new TurnWish(day, role(door), firstName(door), Typed.id(text("sijasta-" + door.id())));
    }

    List<DoorThen> doors(AbsenceSheet sheet, DoorChoice choice) {
        return sheet.doors().stream().filter(it -> choice(it) == choice).toList();
    }

    List<MeetingThen> meetings(AbsenceSheet sheet, MeetingChoice choice) {
        return sheet.meetings().stream().filter(it -> choice(it) == choice).toList();
    }

    /** What was cancelled, as the page after it says: {@code gathering.session}. */
    List<MeetingKey> cancelled() {
        return all("peruttu").stream()
                .flatMap(it -> key(it.split("\\.")).stream())
                .toList();
    }

    /** What was moved, with its time before: {@code gathering.session.2026-12-01.17:30.19:00}. */
    Map<MeetingKey, Meeting> moved() {
        return all("siirretty").stream()
                .map(it -> it.split("\\."))
                .filter(it -> it.length == 5
                        && key(it).isPresent()
                        && meeting(it[2], it[3], it[4]).isPresent())
                .collect(Collectors.toMap(
                        it -> key(it).orElseThrow(),
                        it -> meeting(it[2], it[3], it[4]).orElseThrow(),
                        (one, same) -> one));
    }

    List<String> all(String field) {
        return Optional.ofNullable(typed.get(field)).orElse(List.of());
    }

    private static Optional<MeetingKey> key(String[] parts) {
        return parts.length < 2
                ? Optional.empty()
                : Typed.id(parts[0])
                        .flatMap(gathering -> Typed.id(parts[1])
                                .map(it -> new MeetingKey(new GatheringId(gathering), new SessionId(it))));
    }

    private static Optional<Meeting> meeting(String day, String starts, String ends) {
        try {
            return Optional.of(new Meeting(LocalDate.parse(day), Typed.clock(starts), Typed.clock(ends)));
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    enum DoorChoice {
        KEEP,
        STAND_IN,
        CLOSE
    }

    enum MeetingChoice {
        KEEP,
        CANCEL,
        MOVE
    }
}
