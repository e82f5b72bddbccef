package fi.rinnalla.web.programme;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.web.shared.Decimals;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A goal as it is typed: a share in per cent.
 *
 * @param before as it stood, where it is corrected
 */
record GoalFields(LineForm form, List<IndicatorDefinition> catalogue, Optional<GoalLine> before) implements LineFields {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static LineForm of(GoalLine it, List<IndicatorDefinition> catalogue) {
        var share = isShare(it.indicator().orElse(""), catalogue);
        return LineForm.holding(Map.of(
                "words", it.words(),
                "indicator", it.indicator().orElse(""),
                "target",
                        it.target()
                                .map(target -> share ? target.multiply(HUNDRED) : target)
                                .map(Decimals::typed)
                                .orElse(""),
                "first", it.first().toString(),
                "by", it.by().toString()));
    }

    @Override
    public List<Problem> problems(Voice voice) {
        var checks = new Checks(form::typed, "goal", voice).words("words", GoalLine.LONGEST_WORDS);
        checks.need(isKnown(), "indicator");
        if (!form.typed("target").isEmpty() || !form.typed("indicator").isEmpty()) {
            checks.number("target", 9, 2);
        }
        checks.need(
                !isShare()
                        || target().filter(it -> it.compareTo(BigDecimal.ONE) > 0)
                                .isEmpty(),
                "target",
                ".share");
        checks.day("first").day("by");
        var first = Checks.day(form::typed, "first");
        var by = Checks.day(form::typed, "by");
        checks.need(first.isEmpty() || by.isEmpty() || !by.get().isBefore(first.get()), "by", ".order");
        return checks.problems();
    }

    /** One that is counted here, or what stood there before. */
    private boolean isKnown() {
        var code = form.typed("indicator");
        return code.isEmpty()
                || catalogue.stream().anyMatch(it -> it.code().value().equals(code))
                || before.flatMap(GoalLine::indicator).filter(code::equals).isPresent();
    }

    @Override
    public PutOutcome put(KeepingProgrammes keeping, ProgrammeId id, Digest key) {
        return keeping.put(id, form.which(), key, line());
    }

    /** Only where there are no problems. */
    GoalLine line() {
        return new GoalLine(
                form.typed("words"),
                Optional.of(form.typed("indicator")).filter(it -> !it.isEmpty()),
                target(),
                Checks.day(form::typed, "first").orElseThrow(),
                Checks.day(form::typed, "by").orElseThrow());
    }

    private Optional<BigDecimal> target() {
        return Checks.number(form::typed, "target", 9, 2).map(it -> isShare() ? it.movePointLeft(2) : it);
    }

    private boolean isShare() {
        return isShare(form.typed("indicator"), catalogue);
    }

    private static boolean isShare(String code, List<IndicatorDefinition> catalogue) {
        return catalogue.stream().anyMatch(it -> it.code().value().equals(code) && it.quantity() == Quantity.SHARE);
    }
}
