package fi.rinnalla.web.absence;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.absence.AbsenceSheet;
import fi.rinnalla.services.absence.AbsenceSheet.DoorThen;
import fi.rinnalla.services.absence.AbsenceSheet.MeetingThen;
import fi.rinnalla.services.gathering.SeeingCallsToMake.CallsToMake;
import fi.rinnalla.services.presence.OnDuty;
import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.services.support.StandInRow;
import fi.rinnalla.services.support.StandInWish;
import fi.rinnalla.web.absence.AbsenceForm.DoorChoice;
import fi.rinnalla.web.absence.AbsenceForm.MeetingChoice;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day with a choice for each door and each meeting.
 *
 * @param done what has just been done, so that it can be taken back
 * @param calls those who are to be called, also about what has just been done
 */
public record AbsencePage(
        Chrome chrome,
        AbsenceSheet sheet,
        LocalDate today,
        AbsenceForm form,
        Optional<Done> done,
        CallsToMake calls,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "absence/absence";

    /** @param key of the form that did it */
    public record Done(String key, List<String> cancelled, List<String> moved) {}

    public String hours(DoorThen door) {
        return door.hours().closed()
                ? say("absence.door.closed")
                : door.hours().slots().stream()
                        .map(it -> times().clock(it.opens()) + "–" + times().clock(it.closes()))
                        .collect(Collectors.joining(", "));
    }

    public String people(DoorThen door) {
        return door.people().stream()
                .map(it -> it.away() ? say("absence.away", "who", person(it)) : person(it))
                .collect(Collectors.joining(", "));
    }

    private String person(OnDuty it) {
        return DoorCard.person(it, chrome.voice());
    }

    public Field doorField(DoorThen door) {
        return field("ovi-" + door.id(), "absence.door.what");
    }

    public List<Choice> doorChoices(DoorThen door) {
        return Arrays.stream(DoorChoice.values())
                .map(it -> Choice.of(Typed.low(it), say("absence.door." + Typed.low(it)), form.choice(door) == it))
                .toList();
    }

    public Field roleField(DoorThen door) {
        return field("rooli-" + door.id(), "absence.role");
    }

    public List<Choice> roles(DoorThen door) {
        return Stream.of(Role.WORKER, Role.EXPERIENCE_PARTNER)
                .map(it -> Choice.of(Typed.low(it), say("role." + Typed.low(it) + ".one"), form.role(door) == it))
                .toList();
    }

    public Field nameField(DoorThen door) {
        return field("nimi-" + door.id(), "absence.firstname");
    }

    public Field insteadField(DoorThen door) {
        return field("sijasta-" + door.id(), "absence.instead");
    }

    /** The first of those who were to be there is offered: most days there is one. */
    public List<Choice> insteadOf(DoorThen door) {
        var planned = door.people().stream().filter(it -> !it.away()).toList();
        var chosen = Optional.of(form.text("sijasta-" + door.id()))
                .filter(it -> !it.isEmpty())
                .or(() -> planned.stream().findFirst().map(it -> it.turn().toString()))
                .orElse("");
        return planned.stream()
                .map(it -> Choice.of(
                        it.turn().toString(), person(it), it.turn().toString().equals(chosen)))
                .toList();
    }

    public Field awayField() {
        return Field.of("kuka", say("absence.relations.who"));
    }

    public List<Choice> awayChoices() {
        return people(say("absence.relations.who.none"), form.away());
    }

    public Field standInField() {
        return Field.of("sijainen", say("absence.relations.standin"))
                .hinted(say("absence.relations.standin.hint"))
                .among(problems);
    }

    /** Anybody but whoever is away. */
    public List<Choice> standIns() {
        var chosen = form.relations(sheet.day()).map(StandInWish::who);
        return people(say("absence.relations.wait"), chosen).stream()
                .filter(it -> form.away()
                        .filter(away -> away.value().toString().equals(it.value()))
                        .isEmpty())
                .toList();
    }

    private List<Choice> people(String nobody, Optional<StaffId> chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", nobody, chosen.isEmpty())),
                        sheet.workers().entrySet().stream()
                                .map(it -> Choice.of(
                                        it.getKey().value().toString(),
                                        it.getValue(),
                                        chosen.equals(Optional.of(it.getKey())))))
                .toList();
    }

    public Field standInNameField() {
        return field("sijaisnimi", "absence.firstname");
    }

    public Field lastField() {
        return Field.of("viimeinen", say("absence.relations.last"))
                .holding(or("viimeinen", sheet.day().toString()))
                .among(problems);
    }

    public String carries() {
        return sheet.away()
                .map(it -> it.relations().isEmpty()
                        ? say("absence.relations.carries.none", "name", it.name())
                        : chrome.voice()
                                .count(
                                        "absence.relations.carries",
                                        it.relations().size(),
                                        "name",
                                        it.name()))
                .orElse("");
    }

    public String href(RelationRow it) {
        return "/tyo/tukisuhteet/" + it.id().value();
    }

    public String standsIn(StandInRow it) {
        return say(
                "absence.relations.row",
                "away",
                it.away(),
                "who",
                it.who(),
                "first",
                times().date(it.first()),
                "date",
                times().date(it.last()));
    }

    public String name(MeetingThen meeting) {
        return meeting.view().in(chrome.language()).told().name();
    }

    /** The name's language where it is not the reader's. */
    public String lang(MeetingThen meeting) {
        Language language = meeting.view().in(chrome.language()).language();
        return language == chrome.language() ? null : language.tag();
    }

    public String time(MeetingThen meeting) {
        return times().clock(meeting.meeting().starts()) + "–"
                + times().clock(meeting.meeting().ends());
    }

    public String held(MeetingThen meeting) {
        return meeting.view().hasSeats()
                ? say("absence.meeting.held", "n", meeting.held())
                : say("absence.meeting.open");
    }

    /** Whose it is; empty where nobody has said. */
    public String ledBy(MeetingThen meeting) {
        return meeting.leaders().isEmpty()
                ? ""
                : say("running.led.by", "who", new GatheringWords(chrome.voice()).leaders(meeting.leaders()));
    }

    public String href(MeetingThen meeting) {
        return "/tyo/ryhmat/" + meeting.key().gathering().value();
    }

    public Field meetingField(MeetingThen meeting) {
        return field("kerta-" + AbsenceForm.id(meeting), "absence.meeting.what");
    }

    public List<Choice> meetingChoices(MeetingThen meeting) {
        return Arrays.stream(MeetingChoice.values())
                .map(it ->
                        Choice.of(Typed.low(it), say("absence.meeting." + Typed.low(it)), form.choice(meeting) == it))
                .toList();
    }

    public Field newDay(MeetingThen meeting) {
        return field("uusi-" + AbsenceForm.id(meeting), "absence.new.day")
                .holding(or(
                        "uusi-" + AbsenceForm.id(meeting),
                        meeting.meeting().day().plusWeeks(1).toString()));
    }

    public Field newStart(MeetingThen meeting) {
        return field("alkaa-" + AbsenceForm.id(meeting), "absence.new.starts")
                .holding(or(
                        "alkaa-" + AbsenceForm.id(meeting),
                        meeting.meeting().starts().toString()));
    }

    public Field newEnd(MeetingThen meeting) {
        return field("loppuu-" + AbsenceForm.id(meeting), "absence.new.ends")
                .holding(or(
                        "loppuu-" + AbsenceForm.id(meeting),
                        meeting.meeting().ends().toString()));
    }

    public Field whyField() {
        return field("syy", "absence.why");
    }

    public List<Choice> whys() {
        return List.of(
                Choice.of("sairaus", say("absence.why.illness"), form.why().isPresent()),
                Choice.of("ei", say("absence.why.none"), form.why().isEmpty()));
    }

    private String or(String field, String otherwise) {
        return form.text(field).isEmpty() ? otherwise : form.text(field);
    }

    private Field field(String name, String label) {
        return Field.of(name, say(label)).holding(form.text(name)).among(problems);
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
