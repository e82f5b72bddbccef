package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.services.shared.Caller;
import java.util.EnumSet;

/** The role an answer is signed with: the author reads it, and no name. */
final class AnsweringRole {
    private AnsweringRole() {}

    static Role of(Caller caller) {
        var may = EnumSet.copyOf(Permission.ANSWER_FEEDBACK.roles());
        may.retainAll(caller.roles());
        return may.iterator().next();
    }
}
