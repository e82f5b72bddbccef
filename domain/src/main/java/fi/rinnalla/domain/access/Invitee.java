package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Language;

/**
 * Who is asked to join, and as what.
 *
 * @param shownName a role or a chosen first name
 */
public record Invitee(EmailAddress email, String shownName, Roles roles, Language language) {
    public Invitee {
        if (shownName.isBlank()
                || roles.held().isEmpty()
                || !roles.held().stream().allMatch(Role::ofAnAccount)) {
            throw new IllegalArgumentException("nobody is invited as " + roles);
        }
    }
}
