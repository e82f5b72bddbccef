package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.exporting.TenantExport;
import fi.rinnalla.domain.exporting.TenantExports;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What was asked for, how far it is, and who could confirm it. */
@UseCase
@MayBeDoneBy(Permission.TAKE_EVERYTHING_ALONG)
public class SeeingExports {
    private final TenantExports exports;
    private final StaffAccounts accounts;
    private final Colleagues colleagues;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingExports(
            TenantExports exports, StaffAccounts accounts, Colleagues colleagues, Caller caller, Clock clock) {
        this.exports = exports;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.caller = caller;
        this.clock = clock;
    }

    public Sheet sheet() {
        var rows = exports.all().stream().map(this::row).toList();
        var others = accounts.thoseWho(Permission.TAKE_EVERYTHING_ALONG).stream()
                .filter(it -> !it.id().equals(caller.staff()))
                .map(AccountRow::shownName)
                .toList();
        return new Sheet(rows, others, waitsForANight(rows, others));
    }

    private boolean waitsForANight(List<ExportRow> rows, List<String> others) {
        var today = Helsinki.day(clock.instant());
        return others.isEmpty()
                && rows.stream().anyMatch(it -> it.mine() && it.askedOn().equals(today));
    }

    private ExportRow row(TenantExport it) {
        return new ExportRow(
                it.id(),
                it.state(),
                colleagues.name(it.askedBy()),
                it.askedBy().equals(caller.staff()),
                Helsinki.day(it.askedAt()),
                it.bundle(),
                it.lastDay(),
                it.taken());
    }

    /**
     * @param rows the newest first
     * @param others who could confirm beside the reader
     * @param sleeps nobody else could, and the reader asked only today
     */
    public record Sheet(List<ExportRow> rows, List<String> others, boolean sleeps) {
        public Optional<ExportRow> newest() {
            return rows.stream().findFirst();
        }

        public Optional<ExportRow> ready() {
            return rows.stream().filter(it -> it.bundle().isPresent()).findFirst();
        }
    }
}
