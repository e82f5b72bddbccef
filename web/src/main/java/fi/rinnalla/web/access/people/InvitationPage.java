package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.PasswordRule;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The door for somebody who was asked to join.
 *
 * @param secret out of the link
 * @param invitee nobody, where the link no longer opens
 */
public record InvitationPage(
        Chrome chrome, String key, String secret, Optional<Invitee> invitee, List<Problem> problems) implements Page {
    static final String TEMPLATE = "access/invitation";

    public String email() {
        return invitee.map(it -> it.email().value()).orElse("");
    }

    public Field passwordField() {
        return Field.of("password", say("staff.signin.password"))
                .hinted(say("staff.invited.password.hint", "min", PasswordRule.SHORTEST))
                .among(problems);
    }

    public Field againField() {
        return Field.of("again", say("staff.invited.again")).among(problems);
    }
}
