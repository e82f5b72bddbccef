package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps what a parent asks for, in one transaction. */
@UseCase
@MayBeDoneBy(Permission.ASK_FOR_SUPPORT)
public class WritingDownARequest {
    private final RequestIntake intake;

    @Inject
    public WritingDownARequest(RequestIntake intake) {
        this.intake = intake;
    }

    public Optional<RequestTaken> seen(RequestForm form) {
        return intake.seen(form);
    }

    public RequestTaken take(RequestForm form, Optional<Digest> words) {
        return intake.take(form, words);
    }
}
