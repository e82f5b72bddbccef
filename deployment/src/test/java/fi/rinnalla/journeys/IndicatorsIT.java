package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.launcher.Ledger;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On the running house, with the demonstration's rows counted by hand beside the page. */
@DisplayName("An indicator")
class IndicatorsIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";
    private static final String ALL = "/tyo/osoittimet";

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Ledger ledger = Ledger.of(HOUSE.data(), "lauste");
    private final Quarter before = Quarter.of(LocalDate.now(Helsinki.ZONE)).previous();

    @Test
    void has_the_figure_that_its_rows_make_and_that_somebody_else_would_count() {
        counted("feedback-received", "select count(*) from app.feedback where state <> 'SET_ASIDE' and received_on");
        counted("assignments", "select count(*) from app.assignment where state = 'DONE' and held_on");
        counted("relations-started", "select count(*) from app.support_relation where started_on");
        counted(
                "group-sessions",
                "select count(*) from app.gathering_session s join app.gathering g on g.tenant_id = s.tenant_id and"
                        + " g.id = s.gathering_id where g.kind = 'GROUP' and not s.cancelled and s.adults is not null and"
                        + " s.day");
    }

    private void counted(String code, String question) {
        var byHand = ledger.list(
                        Long.class,
                        question + " between ? and ?",
                        Date.valueOf(before.firstDay()),
                        Date.valueOf(before.lastDay()))
                .get(0);
        var file = worker.get(ALL + "/" + code + "/luvut.csv").body();
        var sum = file.lines()
                .map(it -> it.split(";"))
                .filter(it -> it[1].equals(before.number() + "/" + before.year()) && it[3].isEmpty())
                .map(it -> new BigDecimal(it[4]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as(code).isEqualByComparingTo(BigDecimal.valueOf(byHand));

        var first = ALL + "/" + code + "/rivit?jakso=" + before;
        assertThat(worker.page(first).text()).contains("Luku on " + sumOfRows(first) + ".");
    }

    /** Over all pages. */
    private int sumOfRows(String at) {
        var page = worker.page(at);
        var sum = page.select("tbody td.n").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        var next = page.selectFirst("a[rel=next]");
        return next == null ? sum : sum + sumOfRows(next.attr("href"));
    }

    /** Where there are several, the first that is offered. */
    private String running(String form) {
        return worker.page(form)
                .select("[name=ohjelma] option[value~=.], input[name=ohjelma]")
                .first()
                .val();
    }

    @Test
    void of_ones_own_is_made_written_corrected_and_changed_without_losing_what_was() {
        var form = Forms.with(
                worker.get(ALL + "/uusi"),
                "name",
                "Lainatut kirjat",
                "definition",
                "Kirjat, jotka lainattiin kotiin.",
                "quantity",
                "count",
                "basis",
                "collected");
        var made = worker.post(ALL + "/uusi", form);
        assertThat(made.statusCode()).isEqualTo(303);
        var at = ALL + "/own-lainatut-kirjat";

        assertThat(worker.post(at + "/luku", Map.of("value", "monta")).statusCode())
                .isEqualTo(422);
        for (var value : List.of("7", "9")) {
            var figure = Forms.in(worker.page(at + "/luku").selectFirst("main form"));
            figure.put("ohjelma", running(at + "/luku"));
            figure.putAll(Map.of("jakso", before.toString(), "value", value, "source", "Lainausvihko"));
            assertThat(worker.post(at + "/luku", figure).statusCode()).isEqualTo(303);
            assertThat(worker.post(at + "/luku", figure).statusCode())
                    .as("once more")
                    .isEqualTo(303);
        }
        assertThat(worker.page(at).select("#written ~ .scroll tbody tr")).hasSize(2);

        var change = Forms.in(worker.page(at + "/muuta").selectFirst("main form"));
        change.put("definition", "Kirjat ja pelit, jotka lainattiin kotiin.");
        worker.post(at + "/muuta", change);
        assertThat(worker.reads(at)).contains("Versio 2", "Kirjat, jotka lainattiin kotiin.", "korvattu");

        var next = Guest.working(HOUSE, HOUSE.demo().worker("aspa.localhost", "WORKER"));
        assertThat(next.get(at).statusCode()).as("next door").isEqualTo(404);
    }
}
