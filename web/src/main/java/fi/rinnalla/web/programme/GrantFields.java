package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.web.shared.Decimals;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A grant as it is typed. */
record GrantFields(LineForm form) implements LineFields {
    /** Digits of a sum of euros. */
    static final int WHOLE = 8;

    static LineForm of(GrantLine it) {
        return LineForm.holding(Map.of(
                "funder", it.funder(),
                "object", it.object(),
                "purpose", it.purpose(),
                "amount", typed(it.amount()),
                "first", it.first().toString(),
                "last", it.last().toString()));
    }

    static String typed(Cents it) {
        return Decimals.typed(BigDecimal.valueOf(it.value(), 2));
    }

    @Override
    public List<Problem> problems(Voice voice) {
        var checks = new Checks(form::typed, "grant", voice)
                .words("funder", ProgrammeProfile.LONGEST_FUNDER)
                .words("object", GrantLine.LONGEST_OBJECT)
                .more("purpose", GrantLine.LONGEST_PURPOSE)
                .number("amount", WHOLE, 2)
                .day("first")
                .day("last");
        var first = Checks.day(form::typed, "first");
        var last = Checks.day(form::typed, "last");
        return checks.need(first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()), "last", ".order")
                .problems();
    }

    @Override
    public PutOutcome put(KeepingProgrammes keeping, ProgrammeId id, Digest key) {
        return keeping.put(id, form.which(), key, line());
    }

    /** Only where there are no problems. */
    GrantLine line() {
        return new GrantLine(
                form.typed("funder"),
                form.typed("object"),
                form.typed("purpose"),
                euros(form, "amount"),
                Checks.day(form::typed, "first").orElseThrow(),
                Checks.day(form::typed, "last").orElseThrow());
    }

    static Cents euros(LineForm form, String field) {
        return Cents.of(Checks.number(form::typed, field, WHOLE, 2)
                .orElseThrow()
                .movePointRight(2)
                .longValueExact());
    }
}
