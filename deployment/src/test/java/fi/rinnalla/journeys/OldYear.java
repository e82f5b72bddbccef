package fi.rinnalla.journeys;

import fi.rinnalla.domain.shared.Quarter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * A whole year of an organisation as it lay in spreadsheets before: always the same, and summed here without asking the product. The last
 * row of each file cannot be read.
 */
final class OldYear {
    static final String MEETING = "Kohtaamo";
    static final String TRIPS = "Retket";
    static final String LINE = "Rinnepuhelin";
    static final int PARTNERS = 15;
    private static final int CALL_ROWS = 600;
    private static final int EVENTS = 60;
    private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");
    /** Which day each place was open on. */
    private static final Map<DayOfWeek, String> OPEN = Map.of(
            DayOfWeek.MONDAY, "Keskustan olohuone",
            DayOfWeek.TUESDAY, "Sataman olohuone",
            DayOfWeek.WEDNESDAY, "Retkitupa",
            DayOfWeek.THURSDAY, "Keskustan olohuone",
            DayOfWeek.FRIDAY, "Sataman olohuone");

    private final Random drawn = new Random(66);
    private final int year;
    private final List<Came> came;
    private final List<Rang> rang;
    private final List<Held> held;

    record Came(LocalDate day, String place, int parents, int firstTimers, int relatives, int professionals) {
        int all() {
            return parents + firstTimers + relatives + professionals;
        }
    }

    record Rang(LocalDate day, String clock, String length, String caller, int answered, int missed) {}

    record Held(LocalDate day, String name, String place, int adults, int children, int euros) {}

    OldYear(int year) {
        this.year = year;
        var days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        came = days.stream()
                .filter(it -> OPEN.containsKey(it.getDayOfWeek()))
                .map(this::came)
                .toList();
        rang = IntStream.range(0, CALL_ROWS)
                .mapToObj(it -> rang(days.get(drawn.nextInt(days.size()))))
                .toList();
        held = IntStream.range(0, EVENTS)
                .mapToObj(it -> held(days.get(drawn.nextInt(days.size())), it))
                .toList();
    }

    private Came came(LocalDate day) {
        var place = OPEN.get(day.getDayOfWeek());
        return new Came(day, place, 1 + upTo(9), upTo(2), upTo(4), upTo(2));
    }

    private Rang rang(LocalDate day) {
        var missed = upTo(4) == 0;
        return missed
                ? new Rang(day, "", "", "", 0, 1 + upTo(1))
                : new Rang(
                        day,
                        (9 + upTo(9)) + "." + (10 + upTo(49)),
                        String.valueOf(1 + upTo(44)),
                        List.of("äiti", "isä", "läheinen", "ammattilainen", "").get(upTo(4)),
                        1 + upTo(1),
                        0);
    }

    private Held held(LocalDate day, int nth) {
        var place = List.copyOf(new java.util.TreeSet<>(OPEN.values())).get(upTo(2));
        return new Held(day, "Avoin ilta " + (nth + 1), place, 2 + upTo(20), upTo(9), upTo(80));
    }

    private int upTo(int most) {
        return drawn.nextInt(most + 1);
    }

    List<Quarter> quarters() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(it -> Quarter.of(year + "Q" + it))
                .toList();
    }

    LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    /** By the code of the indicator, of one programme and from one day to another. */
    Map<String, Integer> counted(String programme, LocalDate first, LocalDate last) {
        Predicate<LocalDate> then = it -> !it.isBefore(first) && !it.isAfter(last);
        var visits = came.stream()
                .filter(it -> then.test(it.day()) && of(it.place()).equals(programme))
                .toList();
        var calls = rang.stream()
                .filter(it -> then.test(it.day()) && MEETING.equals(programme))
                .toList();
        var events = held.stream()
                .filter(it -> then.test(it.day()) && of(it.place()).equals(programme))
                .toList();
        return Map.of(
                "visits", sum(visits, Came::all),
                "first-timers", sum(visits, Came::firstTimers),
                "calls", sum(calls, Rang::answered),
                "events-held", events.size(),
                "event-attendances", sum(events, it -> it.adults() + it.children()));
    }

    private static String of(String place) {
        return place.equals("Retkitupa") ? TRIPS : MEETING;
    }

    private static <T> int sum(List<T> rows, ToIntFunction<T> of) {
        return rows.stream().mapToInt(of).sum();
    }

    /** Rows that can be read, and what is counted in them: as the trial sums them up. */
    List<Integer> visitsInAll() {
        return List.of(
                came.size(),
                sum(came, Came::parents),
                sum(came, Came::firstTimers),
                sum(came, Came::relatives),
                sum(came, Came::professionals));
    }

    List<Integer> callsInAll() {
        return List.of(rang.size(), sum(rang, Rang::answered), sum(rang, Rang::missed));
    }

    List<Integer> eventsInAll() {
        return List.of(held.size(), sum(held, Held::adults), sum(held, Held::children));
    }

    /** With days as a spreadsheet keeps them. */
    byte[] visits() {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("Pvm", "Kohtaamispaikka", "Vanhemmat", "Ensi kertaa", "Läheiset", "Ammattilaiset"));
        came.forEach(it -> rows.add(
                List.of(it.day(), it.place(), it.parents(), it.firstTimers(), it.relatives(), it.professionals())));
        rows.add(List.of(first(), "Kadonnut tupa", 3, 0, 0, 0));
        return spreadsheet(rows);
    }

    byte[] calls() {
        return csv(
                "Päivä;Linja;Kellonaika;Kesto (min);Soittaja;Puhelut;Vastaamatta",
                Stream.concat(
                        rang.stream()
                                .map(it -> String.join(
                                        ";",
                                        FINNISH.format(it.day()),
                                        LINE,
                                        it.clock(),
                                        it.length(),
                                        it.caller(),
                                        String.valueOf(it.answered()),
                                        String.valueOf(it.missed()))),
                        Stream.of("5.3." + year + ";" + LINE + ";12.00;ikuisuus;äiti;1;0")));
    }

    byte[] events() {
        return csv(
                "Päivä;Tapahtuma;Paikka;Alkaa;Päättyy;Aikuiset;Lapset;Kulut",
                Stream.concat(
                        held.stream()
                                .map(it -> String.join(
                                        ";",
                                        it.day().toString(),
                                        it.name(),
                                        it.place(),
                                        "17.30",
                                        "19.00",
                                        String.valueOf(it.adults()),
                                        String.valueOf(it.children()),
                                        it.euros() + ",50")),
                        Stream.of("6.3." + year + ";Ilta ilman lukua;Retkitupa;17.30;19.00;paljon;;")));
    }

    /** @param addresses of accounts to which they were invited */
    byte[] partners(List<String> addresses) {
        return csv(
                "Etunimi;Sähköposti;Kielet;Paikkakunnat;Enimmäismäärä",
                Stream.concat(
                        IntStream.range(0, addresses.size())
                                .mapToObj(it -> "Kumppani " + (char) ('A' + it) + ";" + addresses.get(it)
                                        + ";suomi, ruotsi;Turku, Salo;" + (1 + it % 3)),
                        Stream.of("Vieras;vieras@muualla.example;suomi;;1")));
    }

    /** Of an earlier survey: fourteen, nine and seven people. */
    static byte[] wave() {
        var answers = Stream.of("1\n".repeat(14), "3\n".repeat(9), "5\n".repeat(7));
        return ("Tulin kuulluksi.\n" + answers.collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(String headings, Stream<String> rows) {
        return ("\uFEFF" + headings + "\r\n" + rows.collect(Collectors.joining("\r\n")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spreadsheet(List<List<Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Taulukko", "1.0")) {
            var sheet = book.newWorksheet("Kävijät");
            for (var line = 0; line < rows.size(); line++) {
                for (var column = 0; column < rows.get(line).size(); column++) {
                    var cell = rows.get(line).get(column);
                    if (cell instanceof LocalDate day) {
                        sheet.value(line, column, day);
                        sheet.style(line, column).format("d.m.yyyy").set();
                    } else if (cell instanceof Integer n) {
                        sheet.value(line, column, n);
                    } else {
                        sheet.value(line, column, cell.toString());
                    }
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
