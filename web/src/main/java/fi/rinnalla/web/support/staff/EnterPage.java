package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.services.tenancy.TenantProfile.OwnText;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.RequestQuestions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form on which a worker writes down what somebody asks for.
 *
 * @param promise what has to be read aloud before anything is written down
 * @param duty the organisation's own text about the duty to notify, where it has one
 */
public record EnterPage(
        Chrome chrome,
        EnterForm form,
        RequestQuestions questions,
        String promise,
        Optional<OwnText> duty,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "support/staff/enter";
    static final String URL = "/tyo/pyynnot/uusi";

    public Field sourceField() {
        return Field.of("source", say("request.enter.source")).among(problems);
    }

    public List<Choice> sources() {
        return Stream.of(RequestSource.CALL, RequestSource.VISIT)
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("request.source." + Typed.low(it)),
                        form.source().filter(it::equals).isPresent()))
                .toList();
    }

    public Field agreedField() {
        return Field.of("agreed", say("request.enter.agreed")).among(problems);
    }

    public boolean hasAgreed() {
        return form.hasAgreed();
    }

    @Override
    public String toString() {
        return "EnterPage";
    }
}
