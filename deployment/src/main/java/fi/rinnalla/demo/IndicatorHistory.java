package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.Denominator;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.OwnMeaning;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.measure.catalogue.WrittenFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.measure.catalogue.KeepingOwnIndicators;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each organisation counts by itself ({@code demo/indicators.json}): figures were written down when each quarter was over. */
@Dependent
public class IndicatorHistory {
    private static final int QUARTERS_BACK = 7;

    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingOwnIndicators> keeping;

    private record Desk(TenantId tenant, StaffId worker, Almanac almanac, ProgrammeId programme) {
        Quarter ago(int quarters) {
            return Stream.iterate(Quarter.of(almanac.today()), Quarter::previous)
                    .skip(quarters)
                    .findFirst()
                    .orElseThrow();
        }

        /** When its figures are written down. */
        Instant after(Quarter quarter) {
            return almanac.moment(almanac.working(quarter.lastDay().plusDays(6)));
        }
    }

    /** @param programmes its own, the newest first */
    void write(Host host, StaffId worker, Almanac almanac, List<ProgrammeId> programmes) {
        var desk = new Desk(new TenantId(host.id()), worker, almanac, programmes.get(0));
        try (var file = Json.createReader(IndicatorHistory.class.getResourceAsStream("/demo/indicators.json"))) {
            var json = file.readObject().getJsonObject(host.slug());
            var code = added(desk, json);
            var figures = json.getJsonArray("figures").getValuesAs(JsonObject.class);
            for (var n = 0; n < figures.size(); n++) {
                if (figures.get(n).getInt("quartersAgo") == json.getInt("laterQuartersAgo", 0)) {
                    change(desk, code, json);
                }
                enter(desk, code, figures.get(n), n);
            }
        }
    }

    private IndicatorCode added(Desk desk, JsonObject json) {
        return worker(
                desk,
                desk.after(desk.ago(QUARTERS_BACK)),
                () -> keeping.get()
                        .add(
                                Digest.of("demo indicator of " + desk.tenant()),
                                json.getString("name"),
                                meaning(json, "definition")));
    }

    /** From the quarter on that ran when it was said. */
    private void change(Desk desk, IndicatorCode code, JsonObject json) {
        var before = desk.ago(json.getInt("laterQuartersAgo")).previous();
        worker(
                desk,
                desk.after(before),
                () -> keeping.get().change(code, json.getString("name"), meaning(json, "later")));
    }

    private void enter(Desk desk, IndicatorCode code, JsonObject json, int n) {
        var quarter = desk.ago(json.getInt("quartersAgo"));
        var written = new WrittenFigure(
                desk.programme(),
                quarter,
                json.getJsonNumber("value").bigDecimalValue(),
                Basis.valueOf(json.getString("basis")),
                json.getString("source"));
        worker(
                desk,
                desk.after(quarter),
                () -> keeping.get().enter(code, Digest.of("demo figure " + n + " of " + desk.tenant()), written));
    }

    private static OwnMeaning meaning(JsonObject json, String definition) {
        return new OwnMeaning(
                json.getString(definition),
                definition.equals("later") ? "" : json.getString("notCounted"),
                Quantity.valueOf(json.getString("quantity")),
                Basis.COLLECTED,
                json.getJsonArray("denominators").getValuesAs(JsonString::getString).stream()
                        .map(Denominator::valueOf)
                        .collect(Collectors.toSet()));
    }

    private <T> T worker(Desk desk, Instant moment, Supplier<T> act) {
        return acting.worker(desk.tenant(), desk.worker(), moment, act);
    }
}
