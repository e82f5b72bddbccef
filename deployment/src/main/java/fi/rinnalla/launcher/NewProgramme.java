package fi.rinnalla.launcher;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/** Writes a programme with its places, phone lines and hours, and its line in what the network sees. */
record NewProgramme(Rows rows, LocalDate today) {

    UUID open(Facts facts, String organisation) throws SQLException {
        var programme = rows.add(
                "app.programme",
                Columns.of(
                        "slug", facts.text("slug"),
                        "name", facts.text("name"),
                        "county", facts.text("county"),
                        "starts_on", facts.day("startsOn"),
                        "ends_on", facts.day("endsOn"),
                        "funder", facts.text("funder")));
        rows.run("select pub.present(?, ?, ?, ?)", programme, facts.text("name"), organisation, facts.text("county"));
        var position = 0;
        for (var place : facts.list("places")) {
            place(programme, place, position++);
        }
        for (var line : facts.list("lines")) {
            line(programme, line);
        }
        return programme;
    }

    private void place(UUID programme, Facts facts, int position) throws SQLException {
        var place = rows.add(
                "app.place",
                Columns.of(
                        "programme_id", programme,
                        "code", facts.text("code"),
                        "name", facts.text("name"),
                        "street", facts.text("street"),
                        "town", facts.text("town"),
                        "step_free", facts.yesOrNo("stepFree"),
                        "position", position));
        for (var text : facts.list("texts")) {
            rows.add(
                    "app.place_text",
                    Columns.of(
                            "place_id", place,
                            "language", text.text("language"),
                            "directions", text.text("directions"),
                            "access", text.text("access")));
        }
        hours("place_id", place, facts);
    }

    private void line(UUID programme, Facts facts) throws SQLException {
        var line = rows.add(
                "app.phone_line",
                Columns.of("programme_id", programme, "name", facts.text("name"), "number", facts.text("number")));
        hours("line_id", line, facts);
    }

    private void hours(String of, UUID id, Facts facts) throws SQLException {
        for (var opening : facts.list("openings")) {
            rows.add(
                    "app.opening",
                    Columns.of(
                            of,
                            id,
                            "weekday",
                            opening.number("weekday"),
                            "opens",
                            opening.time("opens"),
                            "closes",
                            opening.time("closes"),
                            "valid_from",
                            opening.day("validFrom"),
                            "valid_until",
                            opening.day("validUntil")));
        }
        for (var exception : facts.list("exceptions")) {
            var special = rows.add(
                    "app.opening_exception",
                    Columns.of(
                            of,
                            id,
                            "day",
                            day(exception),
                            "closed",
                            exception.yesOrNo("closed"),
                            "opens",
                            exception.time("opens"),
                            "closes",
                            exception.time("closes"),
                            "reason",
                            exception.text("reason")));
            for (var reason : exception.texts("reasons").entrySet()) {
                rows.add(
                        "app.opening_reason",
                        Columns.of("exception_id", special, "language", reason.getKey(), "reason", reason.getValue()));
            }
        }
    }

    /** A demo's exception lies some days ahead of whatever day the demo is opened on. */
    private LocalDate day(Facts exception) {
        return exception.text("day") != null
                ? exception.day("day")
                : today.plusDays(exception.number("afterDays"))
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(exception.number("weekday"))));
    }
}
