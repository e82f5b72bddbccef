package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestTurn;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What parents ask for, for the staff who answer. Opening one leaves a line; the list shows no words. */
@UseCase
@MayBeDoneBy(Permission.CARRY_REQUESTS)
@Shows(RequestView.WORDS)
public class ReadingRequests {
    private static final int PAGE = 30;

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

    /**
     * Those that wait for us come first, whoever has waited longest at the top.
     *
     * @param only of one turn alone; of each where it is empty
     * @param after where the page begins
     */
    public RequestList list(Optional<RequestTurn> only, Optional<After> after) {
        return new RequestList(
                page(RequestTurn.OURS, only, after),
                page(RequestTurn.THEIRS, only, after),
                page(RequestTurn.ENDED, only, after),
                today());
    }

    private Slice<RequestRow> page(RequestTurn turn, Optional<RequestTurn> only, Optional<After> after) {
        if (only.filter(it -> it != turn).isPresent()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        var found = requests.page(turn, after, PAGE);
        return new Slice<>(found.rows().stream().map(RequestRow::of).toList(), found.next());
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
