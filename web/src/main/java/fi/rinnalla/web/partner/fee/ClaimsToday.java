package fi.rinnalla.web.partner.fee;

import fi.rinnalla.services.partner.SeeingClaimsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Fees that were asked for. */
@Dependent
class ClaimsToday implements WaitsToday {
    @Inject
    private SeeingClaimsThatWait claims;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return ToDo.counted(voice, claims.waiting(), "fee.nav", "fee.todo", "fee.todo.go", "/tyo/palkkiot");
    }
}
