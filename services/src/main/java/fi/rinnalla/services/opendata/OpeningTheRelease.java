package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.opendata.FrozenCells;
import fi.rinnalla.domain.opendata.OpenConsent;
import fi.rinnalla.domain.opendata.OpenConsents;
import fi.rinnalla.domain.opendata.Opening;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Opens what was frozen and agreed to. May be run as often as one likes; what is open stays as it is. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class OpeningTheRelease implements HouseJob {
    private final OpenConsents consents;
    private final OwnRelease frozen;
    private final FrozenCells cells;
    private final Opening opening;
    private final Auditing auditing;

    @Inject
    public OpeningTheRelease(
            OpenConsents consents, OwnRelease frozen, FrozenCells cells, Opening opening, Auditing auditing) {
        this.consents = consents;
        this.frozen = frozen;
        this.cells = cells;
        this.opening = opening;
        this.auditing = auditing;
    }

    /** Returns how many indicators of how many quarters were opened. */
    @Override
    public int run() {
        return consents.all().stream().mapToInt(this::open).sum();
    }

    private int open(OpenConsent agreed) {
        var open = cells.opened(agreed.programme(), agreed.indicator());
        var due = frozen.frozen(agreed.programme(), agreed.indicator()).stream()
                .filter(it -> agreed.covers(it) && !open.contains(it))
                .sorted()
                .toList();
        due.forEach(it -> opening.open(agreed.programme(), it, agreed.indicator()));
        if (!due.isEmpty()) {
            auditing.note(AuditAct.OPENED_QUARTER, agreed.programme().value());
        }
        return due.size();
    }
}
