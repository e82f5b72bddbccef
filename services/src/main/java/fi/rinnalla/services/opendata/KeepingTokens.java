package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.domain.opendata.ApiToken;
import fi.rinnalla.domain.opendata.ApiTokens;
import fi.rinnalla.domain.opendata.TokenWish;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which programs may read here, for what and until when. What they come with is shown to whoever made it, once. */
@UseCase
@MayBeDoneBy(Permission.KEEP_TOKENS)
public class KeepingTokens {
    private final ApiTokens tokens;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingTokens(ApiTokens tokens, Auditing auditing, Caller caller, Clock clock) {
        this.tokens = tokens;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public List<Kept> all() {
        return tokens.all().stream().map(it -> kept(it, today())).toList();
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    /** Nothing where the same form made one already: nobody can show it a second time. */
    public Optional<Token> make(TokenWish wish, Digest form) {
        if (!TokenWish.mayEnd(wish.lastDay(), today())) {
            throw new IllegalArgumentException("no last day of a token");
        }
        if (tokens.with(form).isPresent()) {
            return Optional.empty();
        }
        var secret = MachineTokens.fresh();
        var made = ApiToken.made(Uuid7.at(clock.instant()), wish, secret.fingerprint(), form, caller.staff(), today());
        tokens.add(made);
        auditing.note(AuditAct.MADE_API_TOKEN, made.id());
        return Optional.of(secret);
    }

    /** From now on it opens nothing. */
    public void withdraw(UUID id) {
        tokens.find(id).orElseThrow(() -> new NotFound(id)).withdraw(today());
        auditing.note(AuditAct.WITHDREW_API_TOKEN, id);
    }

    private static Kept kept(ApiToken it, LocalDate today) {
        return new Kept(
                it.id(),
                it.name(),
                it.scopes(),
                it.madeOn(),
                it.endsOn(),
                it.withdrawnOn(),
                it.lastUsedOn(),
                it.holdsOn(today));
    }

    /** @param holds a program that comes with it is let in */
    public record Kept(
            UUID id,
            String name,
            Set<Scope> scopes,
            LocalDate madeOn,
            LocalDate endsOn,
            Optional<LocalDate> withdrawnOn,
            Optional<LocalDate> lastUsedOn,
            boolean holds) {}
}
