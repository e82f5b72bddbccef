package fi.rinnalla.web.absence;

import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.services.absence.AbsenceSheet;
import fi.rinnalla.services.absence.AbsenceSheet.DoorThen;
import fi.rinnalla.services.absence.AbsenceSheet.MeetingThen;
import fi.rinnalla.services.support.StandInWish;
import fi.rinnalla.web.absence.AbsenceForm.DoorChoice;
import fi.rinnalla.web.absence.AbsenceForm.MeetingChoice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has to be mended before a day can be covered.
 *
 * @param canStandIn whether whoever was chosen can look after it for so long
 */
record AbsenceCheck(
        AbsenceSheet sheet, AbsenceForm form, LocalDate today, Voice voice, Predicate<StandInWish> canStandIn) {
    List<Problem> problems() {
        var doors = form.doors(sheet, DoorChoice.STAND_IN).stream().flatMap(this::name);
        var meetings = form.meetings(sheet, MeetingChoice.MOVE).stream().flatMap(this::time);
        var each = Stream.of(doors, meetings, relations()).flatMap(it -> it).toList();
        return each.isEmpty() && nothingIsChosen() ? List.of(nothing()) : each;
    }

    private Stream<Problem> name(DoorThen door) {
        var field = "nimi-" + door.id();
        var isBad = !form.text(field).isEmpty() && form.firstName(door).isEmpty();
        return isBad ? Stream.of(new Problem(field, voice.say("hours.error.firstname"))) : Stream.empty();
    }

    private Stream<Problem> time(MeetingThen meeting) {
        var isBad =
                form.movedTo(meeting).filter(it -> !it.day().isBefore(today)).isEmpty();
        return isBad
                ? Stream.of(new Problem("uusi-" + AbsenceForm.id(meeting), voice.say("absence.error.move")))
                : Stream.empty();
    }

    private Stream<Problem> relations() {
        var problems = new ArrayList<Problem>();
        if (!form.text("sijaisnimi").isEmpty()
                && FirstName.of(form.text("sijaisnimi")).isEmpty()) {
            problems.add(new Problem("sijaisnimi", voice.say("hours.error.firstname")));
        }
        form.relations(sheet.day())
                .filter(it -> !canStandIn.test(it))
                .ifPresent(it -> problems.add(
                        StandIn.mayLast(it.first(), it.last())
                                ? new Problem("sijainen", voice.say("absence.relations.error"))
                                : new Problem(
                                        "viimeinen",
                                        voice.say("absence.relations.last.error", "n", StandIn.MOST_DAYS))));
        return problems.stream();
    }

    private boolean nothingIsChosen() {
        return form.relations(sheet.day()).isEmpty()
                && sheet.doors().stream().allMatch(it -> form.choice(it) == DoorChoice.KEEP)
                && sheet.meetings().stream().allMatch(it -> form.choice(it) == MeetingChoice.KEEP);
    }

    /** At the first choice of the page, or at the day where there is none. */
    private Problem nothing() {
        var first = Optional.<String>empty()
                .or(() -> sheet.doors().stream().findFirst().map(it -> "ovi-" + it.id()))
                .or(() -> sheet.meetings().stream().findFirst().map(it -> "kerta-" + AbsenceForm.id(it)));
        return new Problem(first.orElse("paiva"), voice.say("absence.error.nothing"));
    }
}
