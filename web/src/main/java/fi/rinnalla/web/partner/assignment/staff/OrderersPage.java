package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.services.partner.assignment.OrdererList;
import fi.rinnalla.services.partner.assignment.OrdererRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.partner.assignment.OrderWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Who orders of us: organisations, never people. */
public record OrderersPage(Chrome chrome, OrdererList list, String name, boolean behind) implements StaffPage {
    static final String TEMPLATE = "partner/assignment/staff/orderers";
    static final String URL = "/tyo/tilaajat";

    public List<OrdererRow> rows() {
        return list.rows();
    }

    public Field field() {
        return Field.of("nimi", say("ordering.organisation")).holding(name);
    }

    public boolean narrowed() {
        return !name.isEmpty();
    }

    /** Address of the next page; null on the last. */
    public String older() {
        return list.next().map(it -> here() + "&jalkeen=" + it.value()).orElse(null);
    }

    public String newest() {
        return behind ? here() : null;
    }

    private String here() {
        return URL + "?nimi=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    public String href(OrdererRow it) {
        return URL + "/" + it.id().value();
    }

    public String county(OrdererRow it) {
        return new OrderWords(chrome.voice()).county(it.county());
    }

    public String form(OrdererRow it) {
        return say("assignment.cooperation." + Typed.low(it.form()));
    }

    public String importance(OrdererRow it) {
        return say("assignment.importance." + Typed.low(it.importance()));
    }

    public int thisYear(OrdererRow it) {
        return it.orders().map(OrdererOrders::thisYear).orElse(0);
    }

    public int all(OrdererRow it) {
        return it.orders().map(OrdererOrders::all).orElse(0);
    }

    public String last(OrdererRow it) {
        return it.orders()
                .map(orders -> new Times(chrome.voice()).date(orders.last()))
                .orElse("–");
    }
}
