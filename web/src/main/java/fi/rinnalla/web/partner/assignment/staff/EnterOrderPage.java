package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.partner.assignment.OrderQuestions;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.stream.Stream;

/** The form on which a worker writes down what a professional orders. @param promise what the orderer is told */
public record EnterOrderPage(
        Chrome chrome, EnterOrderTyped form, OrderQuestions questions, String promise, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/assignment/staff/enter";

    public Field sourceField() {
        return Field.of("source", say("assignment.enter.source")).among(problems);
    }

    public List<Choice> sources() {
        return Stream.of(OrderSource.CALL, OrderSource.MAIL)
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("assignment.source." + Typed.low(it)),
                        form.source().filter(it::equals).isPresent()))
                .toList();
    }

    @Override
    public String toString() {
        return "EnterOrderPage";
    }
}
