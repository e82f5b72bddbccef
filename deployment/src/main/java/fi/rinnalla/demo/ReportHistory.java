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

/**
 * The reports of {@code demo/reports.json}, on forms of the house: of the last half of a year that is over, and finished; and of the quarter
 * that runs, being written, its time over at the end of this month. Of both there are figures, whatever day it is.
 */
@Dependent
public class ReportHistory {
    private static final int MONTHS = 3;
    private static final int DAYS_UNTIL_FINISHED = 14;

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
            var quarter = quarter(today);
            var before = new ReportPeriod(quarter.minusMonths(2 * MONTHS), quarter.minusDays(1));
            var done = quarter.plusDays(DAYS_UNTIL_FINISHED);
            var day = almanac.hasCome(done) ? done : today;
            finish(desk, written(desk, "finished", before, day), day);
            written(desk, "draft", new ReportPeriod(quarter, today.withDayOfMonth(today.lengthOfMonth())), today);
        }
    }

    /** Its first day. */
    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
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
