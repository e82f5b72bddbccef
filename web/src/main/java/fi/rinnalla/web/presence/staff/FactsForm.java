package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorFacts;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.services.presence.NewDoor;
import fi.rinnalla.services.presence.ReadingTheDoors.ProgrammeName;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Name, address or number, and the way in, as they were typed. */
public record FactsForm(Sent fields) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 500;

    static FactsForm of(DoorSheet sheet) {
        var row = sheet.row();
        var fields = Sent.NOTHING
                .with("kind", Typed.low(row.kind()))
                .with("name", row.name())
                .with("street", sheet.street())
                .with("town", sheet.town())
                .with("number", row.number())
                .with("stepfree", row.stepFree().map(it -> it ? "yes" : "no").orElse("unknown"));
        for (var text : row.directions().entrySet()) {
            fields = fields.with(
                            Sent.name("way", text.getKey()),
                            text.getValue().way().orElse(""))
                    .with(
                            Sent.name("access", text.getKey()),
                            text.getValue().access().orElse(""));
        }
        return new FactsForm(fields);
    }

    DoorRow.Kind kind() {
        return Typed.one(DoorRow.Kind.class, fields.text("kind")).orElse(DoorRow.Kind.PLACE);
    }

    List<Problem> problemsOfANewOne(List<ProgrammeName> programmes, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (programme(programmes).isEmpty()) {
            problems.add(new Problem("programme", voice.say("hours.error.programme")));
        }
        problems.addAll(problems(kind(), voice));
        if (kind() == DoorRow.Kind.PLACE && !fields.text("code").matches("[a-z0-9-]{2,40}")) {
            problems.add(new Problem("code", voice.say("hours.error.code")));
        }
        return problems;
    }

    List<Problem> problems(DoorRow.Kind kind, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (fields.text("name").isEmpty()) {
            problems.add(new Problem("name", voice.say("hours.error.name")));
        }
        if (kind == DoorRow.Kind.LINE && !fields.text("number").matches("\\+?[0-9 ]{3,24}")) {
            problems.add(new Problem("number", voice.say("hours.error.number")));
        }
        if (kind == DoorRow.Kind.PLACE) {
            missing("street", problems, voice);
            missing("town", problems, voice);
        }
        fields.longerThan(LONGEST_NAME, "name", "street", "town")
                .forEach(it -> problems.add(new Problem(it, voice.say("hours.error.too_long", "max", LONGEST_NAME))));
        for (var language : Language.values()) {
            fields.longerThan(LONGEST_TEXT, Sent.name("way", language), Sent.name("access", language))
                    .forEach(it ->
                            problems.add(new Problem(it, voice.say("hours.error.too_long", "max", LONGEST_TEXT))));
        }
        return problems;
    }

    private void missing(String name, List<Problem> problems, Voice voice) {
        if (fields.text(name).isEmpty()) {
            problems.add(new Problem(name, voice.say("hours.error." + name)));
        }
    }

    NewDoor newDoor(List<ProgrammeName> programmes) {
        var programme = programme(programmes).orElseThrow();
        return new NewDoor(kind(), programme.id(), fields.text("code"), facts());
    }

    DoorFacts facts() {
        return new DoorFacts(
                fields.text("name"),
                fields.text("street"),
                fields.text("town"),
                fields.text("number"),
                stepFree(),
                texts());
    }

    private Optional<ProgrammeName> programme(List<ProgrammeName> programmes) {
        return programmes.size() == 1
                ? Optional.of(programmes.get(0))
                : programmes.stream()
                        .filter(it -> it.id().value().toString().equals(fields.text("programme")))
                        .findFirst();
    }

    private Optional<Boolean> stepFree() {
        return switch (fields.text("stepfree")) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** In every language, so that words that were deleted are gone; those not on the form stay away from it. */
    private Map<Language, DoorRow.Directions> texts() {
        var texts = new EnumMap<Language, DoorRow.Directions>(Language.class);
        Arrays.stream(Language.values())
                .filter(it -> fields.fields().containsKey(Sent.name("way", it)))
                .forEach(it -> texts.put(
                        it,
                        new DoorRow.Directions(
                                Typed.text(fields.text(Sent.name("way", it))),
                                Typed.text(fields.text(Sent.name("access", it))))));
        return texts;
    }
}
