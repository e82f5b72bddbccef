package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has been asked to join and has not come yet, also where the link is too late by now; and what became of each letter. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_ACCOUNTS)
public class SeeingWhoIsAsked {
    private final Invitations invitations;
    private final StaffAccounts accounts;
    private final Letters letters;
    private final Clock clock;

    @Inject
    public SeeingWhoIsAsked(Invitations invitations, StaffAccounts accounts, Letters letters, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.letters = letters;
        this.clock = clock;
    }

    public List<Asked> all() {
        var waiting = invitations.all().stream().filter(Invitation::isWaiting).toList();
        var here =
                accounts.known(waiting.stream().map(it -> it.invitee().email()).toList());
        var mail = letters.allOf(OutboxKind.INVITATION).stream()
                .collect(Collectors.toMap(Letter::about, Function.identity()));
        return waiting.stream()
                .filter(it -> !here.contains(it.invitee().email()))
                .map(it -> row(it, mail))
                .toList();
    }

    private Asked row(Invitation it, Map<UUID, Letter> mail) {
        var id = it.id().value();
        return new Asked(
                id,
                it.invitee(),
                it.endsAt(),
                it.isOpen(clock.instant()),
                Optional.ofNullable(mail.get(id)).map(Posted::of));
    }

    /**
     * @param open its link still opens the account
     * @param letter none where the link was handed over
     */
    public record Asked(UUID id, Invitee invitee, Instant until, boolean open, Optional<Posted> letter) {}

    /** @param at when it left, where it did */
    public record Posted(Stage stage, Optional<Instant> at) {
        static Posted of(Letter it) {
            return new Posted(stage(it), it.sentAt());
        }

        private static Stage stage(Letter it) {
            if (it.wasSent()) {
                return Stage.LEFT;
            }
            if (it.wasGivenUp()) {
                return Stage.FAILED;
            }
            return it.attempts() == 0 ? Stage.WAITS : Stage.TRIED;
        }
    }

    public enum Stage {
        WAITS,
        TRIED,
        LEFT,
        FAILED
    }
}
