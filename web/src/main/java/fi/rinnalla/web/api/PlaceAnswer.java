package fi.rinnalla.web.api;

import fi.rinnalla.domain.presence.Spell;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.opendata.ReadingDoors;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.web.api.Answers.Hours;
import fi.rinnalla.web.api.Answers.Place;
import fi.rinnalla.web.api.Answers.PlaceText;
import fi.rinnalla.web.api.Answers.Said;
import fi.rinnalla.web.api.Answers.SpecialDays;
import fi.rinnalla.web.api.Answers.WeekHours;
import fi.rinnalla.web.shared.Typed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A place or a line as programs are told of it. */
final class PlaceAnswer {
    private PlaceAnswer() {}

    static Place of(ReadingDoors.Read it) {
        var row = it.row();
        return new Place(
                it.id(),
                it.programme(),
                Typed.low(row.kind()),
                row.name(),
                said(row.code()),
                said(row.address()),
                said(row.number()),
                row.stepFree(),
                row.endsOn(),
                Stream.concat(row.weekly().stream(), row.coming().stream())
                        .map(PlaceAnswer::weekly)
                        .sorted(Comparator.comparing(WeekHours::weekday)
                                .thenComparing(WeekHours::opens)
                                .thenComparing(WeekHours::from))
                        .toList(),
                row.special().stream().map(PlaceAnswer::special).toList(),
                texts(row.directions()));
    }

    static List<Said> reasons(Map<Language, String> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new Said(it.getKey().path(), it.getValue()))
                .toList();
    }

    private static WeekHours weekly(WeeklyHours it) {
        return new WeekHours(
                it.weekday().getValue(),
                it.slot().opens(),
                it.slot().closes(),
                it.from(),
                Optional.ofNullable(it.until()));
    }

    private static SpecialDays special(Spell it) {
        var hours = it.day().slots().stream()
                .map(slot -> new Hours(slot.opens(), slot.closes()))
                .toList();
        return new SpecialDays(
                it.first(), it.last(), it.day().moved(), hours, reasons(it.day().reasons()));
    }

    private static List<PlaceText> texts(Map<Language, DoorRow.Directions> directions) {
        return directions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new PlaceText(
                        it.getKey().path(), it.getValue().way(), it.getValue().access()))
                .toList();
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(it -> !it.isEmpty());
    }
}
