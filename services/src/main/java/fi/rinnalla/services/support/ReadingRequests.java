package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What parents ask for, for the staff who answer. Opening one leaves a line; the list shows no words. */
@UseCase
@MayBeDoneBy(Permission.CARRY_REQUESTS)
@Shows(RequestView.WORDS)
public class ReadingRequests {
    /** More than an organisation has open at once; beyond it the list says so. */
    public static final int MOST = 200;

    private static final int ENDED_SHOWN = 50;

    private final SupportRequests requests;
    private final OpenedRequests opened;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ReadingRequests(SupportRequests requests, OpenedRequests opened, Auditing auditing, Clock clock) {
        this.requests = requests;
        this.opened = opened;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Those that wait for us come first, whoever has waited longest at the top. */
    public RequestList list() {
        var open = requests.open(MOST + 1);
        var shown = open.stream().limit(MOST).toList();
        return new RequestList(
                shown.stream()
                        .filter(SupportRequest::waitsForUs)
                        .map(RequestRow::of)
                        .toList(),
                shown.stream()
                        .filter(it -> !it.waitsForUs())
                        .map(RequestRow::of)
                        .toList(),
                requests.ended(ENDED_SHOWN).stream().map(RequestRow::of).toList(),
                open.size() > MOST,
                today());
    }

    public RequestView read(RequestId id) {
        var request = requests.find(id).orElseThrow(() -> new NotFound(id));
        auditing.note(AuditAct.READ_REQUEST, id.value());
        return opened.view(request);
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
