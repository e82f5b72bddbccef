package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.services.presence.DoorRow;
import fi.rinnalla.services.presence.PosterRow;
import fi.rinnalla.services.presence.PosterSheet;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.shared.print.Sign;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A poster of a made-up organisation, as somebody may want it. */
record APoster(DoorRow door, PosterKind kind, Language language, Paper paper, boolean neutral, Optional<Sign> sign) {
    static final String CODE = "k7m2x9q";
    static final String HOST = "kotipolku.example";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Texts TEXTS = new Texts();
    private static final Templates TEMPLATES = new Templates();
    private static final Press PRESS = new Press();

    APoster(DoorRow door, PosterKind kind, Language language, Paper paper, boolean neutral) {
        this(door, kind, language, paper, neutral, Optional.empty());
    }

    APoster signed(Sign with) {
        return new APoster(door, kind, language, paper, neutral, Optional.of(with));
    }

    /** Every one there is: all kinds, languages, papers and words, for a place and for a line. */
    static List<APoster> every() {
        var every = new ArrayList<APoster>();
        for (var kind : PosterKind.values()) {
            for (var language : Language.values()) {
                for (var paper : Paper.of(kind)) {
                    every.add(new APoster(place(), kind, language, paper, false));
                    if (kind != PosterKind.TABLE) {
                        every.add(new APoster(line(), kind, language, paper, false));
                    }
                    if (kind == PosterKind.WALL) {
                        every.add(new APoster(place(), kind, language, paper, true));
                    }
                }
            }
        }
        return every;
    }

    byte[] pdf() {
        var xhtml = new String(TEMPLATES.render("print/poster.jte", print()), StandardCharsets.UTF_8);
        var looks = Printing.looks(paper, Palette.from(new Colour("#0b6e74")));
        return PRESS.print(new Sheet(xhtml, looks + sign.map(Sign::looks).orElse("")));
    }

    PosterPrint print() {
        var row = new PosterRow(UUID.randomUUID(), kind, CODE, UUID.randomUUID(), door.name(), TODAY, false, 0);
        return new PosterPrint(
                new PosterSheet(row, door, List.of()),
                new Wish(language, paper, neutral),
                new Voice(language, TEXTS.in(language), name -> null),
                "Kotipolku",
                sign,
                new ShortAddress(HOST),
                TODAY);
    }

    static DoorRow place() {
        return door(DoorRow.Kind.PLACE, "Kohtaamispaikka Ränni & Räystäs <3", "Esimerkkikatu 12 B, Kylänpää", "");
    }

    static DoorRow line() {
        return door(DoorRow.Kind.LINE, "Tukiluuri", "", "000 000 0000");
    }

    private static DoorRow door(DoorRow.Kind kind, String name, String address, String number) {
        return new DoorRow(
                kind,
                kind == DoorRow.Kind.PLACE ? "kylanpaa" : "",
                name,
                address,
                number,
                Optional.empty(),
                Map.of(),
                new Presence.NoHours(),
                week(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<WeeklyHours> week() {
        return List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .stream()
                .map(day -> new WeeklyHours(
                        day, new Slot(LocalTime.of(9, 30), LocalTime.of(15, 0)), TODAY.minusYears(1), null))
                .toList();
    }

    @Override
    public String toString() {
        return kind + " of a " + door.kind() + ", " + paper + ", " + language + (neutral ? ", neutral" : "");
    }
}
