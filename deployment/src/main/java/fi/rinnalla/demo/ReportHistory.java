package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.FreezeOutcome;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.SectionChoice;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.reporting.DesignSheet.Part;
import fi.rinnalla.services.reporting.KeepingDesigns;
import fi.rinnalla.services.reporting.KeepingReports;
import fi.rinnalla.services.reporting.ReportSheet.Found;
import fi.rinnalla.services.reporting.SeeingReports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The reports of {@code demo/reports.json}: last year's is finished, this year's is being written, on forms of the house. */
@Dependent
public class ReportHistory {
    private static final int DAY_OF_MARCH = 80;

    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingReports> keeping;

    @Inject
    private Provider<SeeingReports> seeing;

    @Inject
    private Provider<KeepingDesigns> designs;

    private record Desk(TenantId tenant, StaffId worker, Almanac almanac, JsonObject json) {
        String design() {
            return json.getString("design");
        }
    }

    void write(Host host, StaffId worker, Almanac almanac) {
        try (var file = Json.createReader(ReportHistory.class.getResourceAsStream("/demo/reports.json"))) {
            var json = file.readObject().getJsonObject(host.slug());
            var desk = new Desk(new TenantId(host.id()), worker, almanac, json);
            design(desk);
            var today = almanac.today();
            finish(desk, written(desk, "lastYear", year(today.minusYears(1)), inSpring(today)), inSpring(today));
            written(desk, "thisYear", year(today), today);
        }
    }

    private static ReportPeriod year(LocalDate day) {
        return new ReportPeriod(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
    }

    private static LocalDate inSpring(LocalDate today) {
        return today.getDayOfYear() > DAY_OF_MARCH ? today.withDayOfYear(DAY_OF_MARCH) : today;
    }

    /** The payer's form takes fewer characters than ours. */
    private void design(Desk desk) {
        on(desk, desk.almanac().today(), () -> {
            var form = Digest.of("demo design " + desk.tenant());
            var id = designs.get().copy(form, new DesignCode(desk.design()), Language.FI);
            var sheet = designs.get().one(id, Language.FI);
            var choices = sheet.parts().stream().map(it -> choice(desk, it)).toList();
            return designs.get().rewrite(id, sheet.edition(), desk.json().getString("own"), choices, Language.FI);
        });
    }

    private static SectionChoice choice(Desk desk, Part it) {
        var limit = desk.json()
                .getJsonObject("limits")
                .getInt(it.ready().code().value(), it.own().longest());
        return new SectionChoice(it.own().section(), true, limit, it.own().indicators());
    }

    private ReportId written(Desk desk, String which, ReportPeriod period, LocalDate day) {
        var form = Digest.of("demo report " + which + desk.tenant());
        var id = on(desk, day, () -> {
            var programme =
                    seeing.get().choices(Language.FI).programmes().get(0).id();
            return keeping.get()
                    .begin(form, programme, desk.design(), Language.FI, period)
                    .orElseThrow();
        });
        var words = desk.json().getJsonObject(which);
        words.keySet()
                .forEach(it ->
                        on(desk, day, () -> keeping.get().write(id, new DesignCode(it), 0, words.getString(it))));
        return id;
    }

    /** Everything that was pointed out is a name of the organisation's own. */
    private void finish(Desk desk, ReportId id, LocalDate day) {
        var reason = desk.json().getString("reason");
        on(desk, day, () -> seeing.get().one(id)).open().stream()
                .map(Found::finding)
                .forEach(it -> on(desk, day, () -> keeping.get().keep(id, it.mark(), reason)));
        var edition = on(desk, day, () -> seeing.get().one(id)).edition();
        var outcome = on(desk, day, () -> keeping.get().finish(id, edition));
        if (outcome != FreezeOutcome.FROZEN) {
            throw new IllegalStateException("the demonstration's report is not finished: " + outcome);
        }
    }

    private <T> T on(Desk desk, LocalDate day, Supplier<T> act) {
        return acting.worker(desk.tenant(), desk.worker(), desk.almanac().moment(day), act);
    }
}
