package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.services.partner.assignment.SeeingOrdersThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Orders nobody has answered yet. */
@Dependent
class OrdersToday implements WaitsToday {
    @Inject
    private SeeingOrdersThatWait orders;

    @Override
    public Urgency urgency() {
        return Urgency.AN_ORDER_WAITS;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return ToDo.counted(
                voice, orders.waiting(), "assignment.nav", "assignment.wait", "assignment.go", "/tyo/toimeksiannot");
    }
}
