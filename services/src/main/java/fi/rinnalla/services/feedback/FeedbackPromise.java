package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/**
 * Keeps what was promised when the words were written: roles that were not named then do not read them now, whatever
 * they have been permitted since.
 */
@Dependent
public class FeedbackPromise {
    private final Promises promises;
    private final Caller caller;

    @Inject
    public FeedbackPromise(Promises promises, Caller caller) {
        this.promises = promises;
        this.caller = caller;
    }

    /** @throws NotAllowed where the writer was not told that this caller would read */
    public Promise kept(Feedback feedback) {
        var promise = promises.find(feedback.promise()).orElseThrow(() -> new NotFound(feedback.promise()));
        if (!promise.allows(staffRoles())) {
            throw new NotAllowed("promised otherwise");
        }
        return promise;
    }

    private Roles staffRoles() {
        return new Roles(caller.roles().stream().filter(Role::ofAnAccount).collect(Collectors.toSet()));
    }
}
