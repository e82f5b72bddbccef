package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Recognises a member of staff by a living session. The roles are read anew each time: taken away, they are gone at once. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ResumingStaffWork {
    private final StaffSessions sessions;
    private final StaffAccounts accounts;
    private final Clock clock;

    @Inject
    public ResumingStaffWork(StaffSessions sessions, StaffAccounts accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The worker behind the token; empty for an unknown, ended or another tenant's one. */
    public Optional<AtWork> resume(Token token) {
        return sessions.resume(token.fingerprint(), clock.instant())
                .flatMap(session -> accounts.find(session.account())
                        .filter(StaffAccount::isActive)
                        .map(it -> session.isTallyOnly() ? device(it) : worker(it)));
    }

    private static AtWork worker(StaffAccount account) {
        return new AtWork(account.id(), account.shownName(), account.roles().held(), account.language());
    }

    /** A tablet in a room full of people shows nobody's name. */
    private static AtWork device(StaffAccount account) {
        return new AtWork(account.id(), "", Set.of(Role.TALLY_DEVICE), account.language());
    }

    /** @param name empty for a shared tablet */
    public record AtWork(StaffId account, String name, Set<Role> roles, Language language) {
        public boolean isTallyDevice() {
            return roles.contains(Role.TALLY_DEVICE);
        }
    }
}
