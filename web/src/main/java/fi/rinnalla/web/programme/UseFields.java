package fi.rinnalla.web.programme;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For what something was used, as it is typed. */
record UseFields(LineForm form, List<IndicatorDefinition> catalogue) {
    static LineForm of(UseLine it) {
        return LineForm.holding(Map.of(
                "day", it.day().toString(),
                "about", it.about(),
                "indicator", it.indicator().orElse(""),
                "done", it.done()));
    }

    List<Problem> problems(Optional<UseLine> before, LocalDate today, Voice voice) {
        var checks = new Checks(form::typed, "use", voice).day("day");
        checks.need(
                Checks.day(form::typed, "day").filter(it -> it.isAfter(today)).isEmpty(), "day", ".ahead");
        return checks.words("about", UseLine.LONGEST_ABOUT)
                .need(isKnown(before), "indicator")
                .words("done", UseLine.LONGEST_DONE)
                .problems();
    }

    private boolean isKnown(Optional<UseLine> before) {
        var code = form.typed("indicator");
        return code.isEmpty()
                || catalogue.stream().anyMatch(it -> it.code().value().equals(code))
                || before.flatMap(UseLine::indicator).filter(code::equals).isPresent();
    }

    /** Only where there are no problems. */
    UseLine line() {
        return new UseLine(
                Checks.day(form::typed, "day").orElseThrow(),
                form.typed("about"),
                Optional.of(form.typed("indicator")).filter(it -> !it.isEmpty()),
                form.typed("done"));
    }
}
