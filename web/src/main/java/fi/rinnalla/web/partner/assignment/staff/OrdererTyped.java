package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.CooperationForm;
import fi.rinnalla.domain.partner.assignment.Importance;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.partner.assignment.OrdererRow;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an organisation is to us, as a worker typed it. */
public class OrdererTyped {
    @FormParam("name")
    @DefaultValue("")
    private String name = "";

    @FormParam("county")
    @DefaultValue("")
    private String county = "";

    @FormParam("form")
    @DefaultValue("")
    private String form = "";

    @FormParam("importance")
    @DefaultValue("")
    private String importance = "";

    static OrdererTyped of(OrdererRow row) {
        var typed = new OrdererTyped();
        typed.name = row.name();
        typed.county = Typed.low(row.county());
        typed.form = Typed.low(row.form());
        typed.importance = Typed.low(row.importance());
        return typed;
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (name.isBlank() || name.strip().length() > OrdererRow.LONGEST_NAME) {
            problems.add(new Problem("name", voice.say("assignment.orderer.name.error", "n", OrdererRow.LONGEST_NAME)));
        }
        if (county().isEmpty() || form().isEmpty() || importance().isEmpty()) {
            problems.add(new Problem("county", voice.say("assignment.orderer.choices.error")));
        }
        return problems;
    }

    String name() {
        return name.strip();
    }

    Optional<County> county() {
        return Typed.one(County.class, county);
    }

    Optional<CooperationForm> form() {
        return Typed.one(CooperationForm.class, form);
    }

    Optional<Importance> importance() {
        return Typed.one(Importance.class, importance);
    }
}
