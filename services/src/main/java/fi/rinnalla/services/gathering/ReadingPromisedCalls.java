package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.PromisedCalls;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.gathering.CallNews.Told;
import fi.rinnalla.services.gathering.CallSheet.Row;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Opens the numbers of those who are to be called, for whoever calls them; nowhere else are they seen. */
@UseCase
@MayBeDoneBy(Permission.MAKE_PROMISED_CALLS)
@Shows(CallSheet.NUMBERS)
public class ReadingPromisedCalls {
    private static final int MOST = 200;
    private static final Duration DONE_STAYS = Duration.ofDays(7);

    private final PromisedCalls calls;
    private final CallNews news;
    private final Views views;
    private final SeatNames names;
    private final Whereto whereto;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ReadingPromisedCalls(
            PromisedCalls calls,
            CallNews news,
            Views views,
            SeatNames names,
            Whereto whereto,
            Auditing auditing,
            Clock clock) {
        this.calls = calls;
        this.news = news;
        this.views = views;
        this.names = names;
        this.whereto = whereto;
        this.auditing = auditing;
        this.clock = clock;
    }

    public CallSheet sheet() {
        var since = clock.instant().minus(DONE_STAYS);
        return new CallSheet(
                calls.open(MOST).stream()
                        .flatMap(it -> news.of(it).stream())
                        .map(it -> row(it, opened(it)))
                        .toList(),
                calls.closed(since, MOST).stream()
                        .flatMap(it -> news.of(it).stream())
                        .map(it -> row(it, Optional.empty()))
                        .toList());
    }

    /** Each number that is shown leaves a line, under the call it is shown for. */
    private Optional<PhoneNumber> opened(Told it) {
        auditing.note(AuditAct.READ_NUMBER, it.call().id().value());
        return whereto.of(it.call().contact()).map(PhoneNumber::new);
    }

    private Row row(Told it, Optional<PhoneNumber> number) {
        var call = it.call();
        return new Row(
                call.id(),
                call.asItStands(),
                call.state(),
                call.tries(),
                call.due(),
                call.isOpen() && clock.instant().isAfter(call.due()),
                names.of(it.seat()),
                number,
                views.of(it.group()),
                it.news(),
                call.contact().language(),
                call.contact().saysWho());
    }
}
