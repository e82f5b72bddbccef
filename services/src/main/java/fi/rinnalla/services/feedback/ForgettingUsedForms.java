package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets which forms were used, once none of them can be sent any more. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class ForgettingUsedForms implements HouseJob {
    private final UsedForms forms;
    private final Clock clock;

    @Inject
    public ForgettingUsedForms(UsedForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public int run() {
        return forms.forgetDeletedBefore(Retention.USED_FORM.goesBefore(Helsinki.day(clock.instant())));
    }
}
