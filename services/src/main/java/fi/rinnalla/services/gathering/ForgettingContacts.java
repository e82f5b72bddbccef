package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** On the day after the last meeting nobody has to be told any more, nor where a seat was passed on. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingContacts implements HouseJob {
    private static final int AT_ONCE = 200;

    private final Contacts contacts;
    private final Whereto whereto;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingContacts(Contacts contacts, Whereto whereto, Auditing auditing, Clock clock) {
        this.contacts = contacts;
        this.whereto = whereto;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var gone = contacts.outlived(Retention.CONTACT.goesBefore(Helsinki.day(clock.instant())), AT_ONCE);
        gone.forEach(whereto::forget);
        gone.stream()
                .map(it -> it.gathering().value())
                .distinct()
                .forEach(it -> auditing.note(AuditAct.ERASED_BY_RETENTION, it));
        return gone.size();
    }
}
