package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.CooperationForm;
import fi.rinnalla.domain.partner.assignment.Importance;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.partner.assignment.OrdererRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One organisation: what it is to us, and which others in the register are the same. */
public record OrdererPage(Chrome chrome, OrdererRow it, OrdererTyped typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/assignment/staff/orderer";

    public String href(String act) {
        return OrderersPage.URL + "/" + it.id().value() + act;
    }

    public String orders() {
        return it.orders()
                .map(orders -> say(
                        "assignment.orderer.orders",
                        "year",
                        orders.thisYear(),
                        "all",
                        orders.all(),
                        "date",
                        new Times(chrome.voice()).date(orders.last())))
                .orElseGet(() -> say("assignment.orderer.orders.none"));
    }

    public Field name() {
        return Field.of("name", say("ordering.organisation"))
                .holding(typed.name())
                .among(problems);
    }

    public Field county() {
        return Field.of("county", say("ordering.county")).among(problems);
    }

    public List<Choice> counties() {
        return choices(County.values(), "ordering.county.", typed.county());
    }

    public Field form() {
        return Field.of("form", say("assignment.cooperation")).among(problems);
    }

    public List<Choice> forms() {
        return choices(CooperationForm.values(), "assignment.cooperation.", typed.form());
    }

    public Field importance() {
        return Field.of("importance", say("assignment.importance")).among(problems);
    }

    public List<Choice> importances() {
        return choices(Importance.values(), "assignment.importance.", typed.importance());
    }

    private <E extends Enum<E>> List<Choice> choices(E[] all, String key, Optional<E> chosen) {
        return Arrays.stream(all)
                .map(it -> Choice.of(
                        Typed.low(it),
                        say(key + Typed.low(it)),
                        chosen.filter(it::equals).isPresent()))
                .toList();
    }
}
