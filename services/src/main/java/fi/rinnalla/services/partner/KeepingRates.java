package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.FeeRate;
import fi.rinnalla.domain.partner.FeeRateId;
import fi.rinnalla.domain.partner.FeeRates;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.RateBook;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is paid for what, from a day on. What was written stays; a slip is mended by what is written behind it. */
@UseCase
@MayBeDoneBy(Permission.SET_FEE_RATES)
public class KeepingRates {
    private static final int MONTHS = 12;

    private final FeeRates rates;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingRates(FeeRates rates, Caller caller, Auditing auditing, Clock clock) {
        this.rates = rates;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    public RateSheet sheet() {
        var book = rates.book();
        return new RateSheet(
                today(), now(book), book.rates().stream().map(RateRow::of).toList());
    }

    private List<Now> now(RateBook book) {
        var all = new ArrayList<>(Arrays.stream(WorkKind.values())
                .map(it -> new Now(Optional.of(it), book.on(today(), it)))
                .toList());
        all.add(new Now(Optional.empty(), book.forAWayOn(today())));
        return all;
    }

    /** Nobody remembers, nor plans, for more than a year. */
    public boolean mayBeFrom(LocalDate day) {
        return !day.isBefore(today().minusMonths(MONTHS)) && !day.isAfter(today().plusMonths(MONTHS));
    }

    /**
     * The same form once more is the same rate. Claims that were sent keep what they were sent with.
     *
     * @param kind empty for what is paid for a way
     */
    public void set(Digest form, Optional<WorkKind> kind, Rate rate, LocalDate from) {
        if (rates.findByFormKey(form).isPresent()) {
            return;
        }
        if (!mayBeFrom(from)) {
            throw new IllegalArgumentException("too long ago or too far away");
        }
        var id = new FeeRateId(Uuid7.at(clock.instant()));
        rates.add(FeeRate.of(id, kind, rate, from, caller.staff(), form));
        auditing.note(AuditAct.SET_FEE_RATE, id.value());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    /**
     * @param now of each kind, and of a way, what holds today
     * @param all what holds, has held and will hold, the latest first
     */
    public record RateSheet(LocalDate today, List<Now> now, List<RateRow> all) {}

    public record Now(Optional<WorkKind> kind, Optional<Rate> rate) {}
}
