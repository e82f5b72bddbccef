package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.InvitationId;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Errand;
import fi.rinnalla.services.shared.Errand.WhenRefused;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes one invitation out of the outbox for a while and writes it. However often it is tried, it says the same link. Where it
 * was withdrawn or is too late meanwhile, there is nothing to say.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class TakingInvitationMail {
    private static final int LOOKED_AT = 50;

    private final Letters letters;
    private final Invitations invitations;
    private final InvitationSecrets secrets;
    private final Tenants tenants;
    private final InvitationMailWords words;
    private final Clock clock;

    @Inject
    public TakingInvitationMail(
            Letters letters,
            Invitations invitations,
            InvitationSecrets secrets,
            Tenants tenants,
            InvitationMailWords words,
            Clock clock) {
        this.letters = letters;
        this.invitations = invitations;
        this.secrets = secrets;
        this.tenants = tenants;
        this.words = words;
        this.clock = clock;
    }

    public Optional<Errand> next() {
        var now = clock.instant();
        for (var letter : letters.holdDue(OutboxKind.TO_THE_INVITED, now, LOOKED_AT)) {
            var mail = invitations
                    .find(new InvitationId(letter.about()))
                    .filter(it -> it.isOpen(now))
                    .flatMap(it -> mail(letter, it));
            if (mail.isPresent()) {
                letter.taken(now);
                return Optional.of(new Errand(List.of(letter.id()), List.of(mail.get()), WhenRefused.GIVE_UP));
            }
            letter.giveUp(now);
        }
        return Optional.empty();
    }

    private Optional<Mail> mail(Letter letter, Invitation to) {
        var brand = tenants.current().brand();
        return secrets.of(to).map(token -> {
            var news = new InvitationNews(brand.name(), brand.shortName(), to.door(), token, to.endsAt());
            var written = words.write(news, to.invitee().language());
            var id = letter.id() + "." + to.id().value();
            return new Mail(id, to.invitee().email().value(), written.subject(), written.body());
        });
    }
}
