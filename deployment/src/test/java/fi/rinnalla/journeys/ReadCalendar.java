package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar file as two readers understand it. iCal4j also wrote it; biweekly knows nothing of who did. */
record ReadCalendar(List<Line> lines) {
    /** One meeting in a calendar. */
    record Line(String uid, String title, String place, Instant begin, Instant end) {}

    /** Where the two do not agree on every line, it is no file for anybody. */
    static ReadCalendar of(HttpResponse<byte[]> file) {
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-type").orElseThrow()).startsWith("text/calendar");
        var byBiweekly = byBiweekly(file.body());
        assertThat(byIcal4j(file.body())).isEqualTo(byBiweekly);
        return new ReadCalendar(byBiweekly);
    }

    private static List<Line> byBiweekly(byte[] file) {
        return Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first().getEvents().stream()
                .map(it -> new Line(
                        it.getUid().getValue(),
                        it.getSummary().getValue(),
                        it.getLocation() == null ? "" : it.getLocation().getValue(),
                        it.getDateStart().getValue().toInstant(),
                        it.getDateEnd().getValue().toInstant()))
                .toList();
    }

    private static List<Line> byIcal4j(byte[] file) {
        try {
            return new CalendarBuilder()
                    .build(new ByteArrayInputStream(file)).<VEvent>getComponents(Component.VEVENT).stream()
                            .map(it -> new Line(
                                    it.getUid().orElseThrow().getValue(),
                                    it.getSummary().getValue(),
                                    it.getLocation() == null
                                            ? ""
                                            : it.getLocation().getValue(),
                                    Instant.from(it.<Temporal>getDateTimeStart().getDate()),
                                    Instant.from(it.<Temporal>getDateTimeEnd().getDate())))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError("no calendar file", e);
        }
    }
}
