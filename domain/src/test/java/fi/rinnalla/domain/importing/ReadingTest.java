package fi.rinnalla.domain.importing;

import static fi.rinnalla.domain.importing.ImportField.ANSWERED;
import static fi.rinnalla.domain.importing.ImportField.DAY;
import static fi.rinnalla.domain.importing.ImportField.LENGTH;
import static fi.rinnalla.domain.importing.ImportField.LINE;
import static fi.rinnalla.domain.importing.ImportField.PARENTS;
import static fi.rinnalla.domain.importing.ImportField.PLACE;
import static fi.rinnalla.domain.importing.ImportField.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.importing.Ground.Door;
import fi.rinnalla.domain.importing.Ground.DoorDay;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A row of an old table")
class ReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID KESKUSTA = new UUID(1, 1);
    private static final UUID LINJA = new UUID(2, 2);

    @Test
    void says_how_many_came_on_a_day_however_the_day_and_the_place_are_spelled() {
        var rows = visits(List.of(
                "5.3.2024;Keskusta;8;1",
                "2024-03-06; keskusta ;8,0;",
                "7/3/2024;kes;1 200;-",
                "ti 12.3.2024;KESKUSTA;3;"));

        assertThat(rows).allMatch(ReadRow::isNew);
        var first = (Brought.VisitDay) rows.get(0).content().orElseThrow();
        assertThat(first.on()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(first.came()).isEqualTo(Map.of(VisitKind.PARENT, 8, VisitKind.FIRST_TIMER, 1));
        assertThat(new Trial(ImportKind.VISITS, rows)
                        .months()
                        .get(YearMonth.of(2024, 3))
                        .of(PARENTS))
                .isEqualTo(8 + 8 + 1200 + 3);
    }

    @Test
    void is_told_with_its_line_and_column_where_it_cannot_be_read() {
        var rows = visits(List.of(
                "31.2.2024;Keskusta;8;",
                "5.3.2027;Keskusta;8;",
                "5.3.1999;Keskusta;8;",
                "5.3.2024;Torilla;8;",
                "6.3.2024;Keskusta;kuusi;",
                "7.3.2024;Keskusta;-3;",
                "8.3.2024;Keskusta;2,5;",
                "9.3.2024;Keskusta;90000;",
                "10.3.2024;Keskusta;;",
                ";Keskusta;1;"));

        assertThat(new Trial(ImportKind.VISITS, rows).flaws())
                .extracting(RowFlaw::line, RowFlaw::field, RowFlaw::kind)
                .containsExactly(
                        tuple(2, DAY, RowFlaw.Kind.NO_DAY),
                        tuple(3, DAY, RowFlaw.Kind.IN_THE_FUTURE),
                        tuple(4, DAY, RowFlaw.Kind.TOO_LONG_AGO),
                        tuple(5, PLACE, RowFlaw.Kind.UNKNOWN_PLACE),
                        tuple(6, PARENTS, RowFlaw.Kind.NO_NUMBER),
                        tuple(7, PARENTS, RowFlaw.Kind.NO_NUMBER),
                        tuple(8, PARENTS, RowFlaw.Kind.NO_NUMBER),
                        tuple(9, PARENTS, RowFlaw.Kind.TOO_MANY),
                        tuple(10, PARENTS, RowFlaw.Kind.NOTHING_COUNTED),
                        tuple(11, DAY, RowFlaw.Kind.MISSING));
        assertThat(rows).noneMatch(it -> it.content().isPresent());
    }

    @Test
    void counts_once_where_its_day_stands_twice() {
        var rows = visits(List.of("5.3.2024;Keskusta;8;", "5.3.2024;kes;2;"));

        assertThat(rows.get(0).isNew()).isTrue();
        assertThat(rows.get(1).flaws()).extracting(RowFlaw::kind).containsExactly(RowFlaw.Kind.TWICE);
    }

    @Test
    void does_not_come_in_again_nor_over_what_was_counted_here() {
        var known = visits(List.of("5.3.2024;Keskusta;8;")).get(0).content().orElseThrow();
        var ground = ground(Set.of(new DoorDay(KESKUSTA, LocalDate.of(2024, 3, 6))), Set.of(Digest.of(known.key())));

        var rows = read(
                ImportKind.VISITS,
                List.of(
                        "Pvm;Paikka;Kävijät;Uudet",
                        "5.3.2024;Keskusta;8;",
                        "6.3.2024;Keskusta;8;",
                        "7.3.2024;Keskusta;8;"),
                Map.of(),
                ground);

        assertThat(rows)
                .extracting(ReadRow::state)
                .containsExactly(RowState.BROUGHT_BEFORE, RowState.THERE_ALREADY, RowState.NEW);
        assertThat(new Trial(ImportKind.VISITS, rows).total().of(PARENTS)).isEqualTo(8);
    }

    @Test
    void of_a_call_is_one_call_and_those_alike_are_told_apart_by_their_order() {
        var rows = calls("Datum;Klockslag;Längd;Samtal;Obesvarade", "5.3.2024;10.30;12;;", "5.3.2024;10.45;12 min;;");

        assertThat(rows).allMatch(ReadRow::isNew);
        assertThat(rows.get(0).content().orElseThrow().key())
                .isNotEqualTo(rows.get(1).content().orElseThrow().key());
        var logged =
                ((Brought.CallRow) rows.get(0).content().orElseThrow()).logged().orElseThrow();
        assertThat(logged.time()).isEqualTo(TimeBand.MORNING);
        assertThat(logged.length()).isEqualTo(CallLength.UNDER_FIFTEEN);
    }

    @Test
    void of_calls_nobody_answered_needs_no_time_and_no_length() {
        var rows =
                calls("Datum;Klockslag;Längd;Samtal;Obesvarade", "5.3.2024;;;0;3", "6.3.2024;;;2;0", "7.3.2024;;;0;0");

        assertThat(rows.get(0).content().orElseThrow().counts()).containsEntry(ImportField.MISSED, 3);
        assertThat(rows.get(1).flaws()).extracting(RowFlaw::field).containsExactly(TIME, LENGTH);
        assertThat(rows.get(2).flaws()).extracting(RowFlaw::kind).containsExactly(RowFlaw.Kind.NOTHING_COUNTED);
    }

    @Test
    void takes_what_was_said_once_for_all_rows_where_its_cell_is_empty() {
        var rows = read(
                ImportKind.CALLS,
                List.of("Date;Calls", "5.3.2024;4"),
                Map.of(LINE, "Linja", TIME, "afternoon", LENGTH, "under five"),
                ground(Set.of(), Set.of()));

        assertThat(rows.get(0).content().orElseThrow().counts()).containsEntry(ANSWERED, 4);
    }

    @Test
    void of_an_event_brings_its_name_its_hours_and_numbers_and_nobody() {
        var rows = read(
                ImportKind.EVENTS,
                List.of(
                        "Pvm;Tapahtuma;Paikka;Alkaa;Päättyy;Aikuiset;Lapset;Kulut",
                        "5.3.2024;Avoin ilta;Keskusta;17.30;klo 19;14;6;32,50 €",
                        "6.3.2024;Avoin ilta;Keskusta;;;14;;",
                        "7.3.2024;Avoin ilta;Keskusta;19;17;14;;",
                        "8.3.2024;Avoin ilta;Keskusta;;;;3;"),
                Map.of(),
                ground(Set.of(), Set.of()));

        var event = (Brought.HeldEvent) rows.get(0).content().orElseThrow();
        assertThat(event.meeting().ends()).hasToString("19:00");
        assertThat(event.came().costCents()).contains(3250);
        assertThat(rows.get(1).isNew()).isTrue();
        assertThat(rows.get(2).flaws()).extracting(RowFlaw::kind).containsExactly(RowFlaw.Kind.ENDS_BEFORE_IT_STARTS);
        assertThat(rows.get(3).flaws()).extracting(RowFlaw::kind).containsExactly(RowFlaw.Kind.MISSING);
    }

    @Test
    void of_a_partner_needs_an_account_and_keeps_no_address() {
        var rows = read(
                ImportKind.PARTNERS,
                List.of(
                        "Etunimi;Sähköposti;Kielet;Kunnat;Enimmäismäärä",
                        "Kanerva;Kanerva@esimerkki.example;suomi, svenska;Turku;2",
                        "Kaisla;kaisla@esimerkki.example;;;",
                        "Kuusi;kanerva@esimerkki.example;klingon;;"),
                Map.of(),
                ground(Set.of(), Set.of()));

        assertThat(rows.get(0).content().orElseThrow().toString()).doesNotContain("esimerkki");
        assertThat(rows.get(1).flaws()).extracting(RowFlaw::kind).containsExactly(RowFlaw.Kind.NO_ACCOUNT);
        assertThat(rows.get(2).flaws()).extracting(RowFlaw::kind).containsExactly(RowFlaw.Kind.UNKNOWN_WORD);
    }

    private static List<ReadRow> visits(List<String> lines) {
        var all = new ArrayList<>(List.of("Pvm;Paikka;Kävijät;Uudet"));
        all.addAll(lines);
        return read(ImportKind.VISITS, all, Map.of(), ground(Set.of(), Set.of()));
    }

    private static List<ReadRow> calls(String... lines) {
        return read(ImportKind.CALLS, List.of(lines), Map.of(LINE, "Linja"), ground(Set.of(), Set.of()));
    }

    private static List<ReadRow> read(
            ImportKind kind, List<String> lines, Map<ImportField, String> same, Ground ground) {
        var rows = new ArrayList<Sheet.Row>();
        for (var line : lines) {
            rows.add(new Sheet.Row(rows.size() + 1, Arrays.asList(line.split(";", -1))));
        }
        var sheet = Sheet.of(rows);
        var guessed = Mapping.guessed(kind, sheet.headings(), Map.of());
        return Reading.of(kind, sheet, new Mapping(guessed.columns(), same), ground);
    }

    private static Ground ground(Set<DoorDay> counted, Set<Digest> known) {
        return new Ground(
                TODAY,
                List.of(new Door(KESKUSTA, "kes", "Keskusta")),
                List.of(new Door(LINJA, "", "Linja")),
                Map.of("kanerva@esimerkki.example", new StaffId(new UUID(3, 3))),
                counted,
                Set.of(),
                known,
                Set.of());
    }
}
