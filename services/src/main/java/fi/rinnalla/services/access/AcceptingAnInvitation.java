package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.PasswordRule;
import fi.rinnalla.domain.access.PasswordVerdict;
import fi.rinnalla.domain.access.PasswordVerdict.Refused;
import fi.rinnalla.domain.access.Passwords;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody who was invited chooses a password. It leads through two doors, with the slow work between them. */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.SIGN_IN)
public class AcceptingAnInvitation {
    private final FindingTheInvitation finding;
    private final OpeningTheAccount opening;
    private final Passwords passwords;

    @Inject
    public AcceptingAnInvitation(FindingTheInvitation finding, OpeningTheAccount opening, Passwords passwords) {
        this.finding = finding;
        this.opening = opening;
        this.passwords = passwords;
    }

    public Optional<Invitee> invitee(Token token) {
        return finding.find(token);
    }

    /**
     * @param names of the organisation, which make a password too easy to think of
     * @throws fi.rinnalla.domain.shared.Busy where too many do such work at once
     */
    public Outcome accept(Token token, char[] password, Collection<String> names) {
        var invitee = finding.find(token);
        if (invitee.isEmpty()) {
            return new Closed();
        }
        if (PasswordRule.judge(password, easy(invitee.get(), names)) instanceof Refused refused) {
            return new NotTaken(refused.why());
        }
        return opening.open(token, passwords.hash(password)) ? new Opened() : new Closed();
    }

    private static List<String> easy(Invitee invitee, Collection<String> names) {
        return Stream.concat(
                        names.stream(),
                        Stream.of(invitee.shownName(), invitee.email().value()))
                .toList();
    }

    /** What came of it. */
    public sealed interface Outcome {}

    public record Opened() implements Outcome {}

    /** The password is none to rely on. */
    public record NotTaken(PasswordVerdict.Reason why) implements Outcome {}

    /** The link is unknown, used, withdrawn or late. */
    public record Closed() implements Outcome {}
}
