package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.programme.YearLine;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.web.shared.Decimals;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Map;

/** Money and people of a year as they are typed. */
record YearFields(LineForm form) implements LineFields {
    static LineForm of(YearLine it) {
        return LineForm.holding(Map.of(
                "year", String.valueOf(it.year()),
                "euros", GrantFields.typed(it.euros()),
                "fte", Decimals.typed(it.fte())));
    }

    @Override
    public List<Problem> problems(Voice voice) {
        return new Checks(form::typed, "year", voice)
                .need(form.typed("year").matches("20\\d\\d"), "year")
                .number("euros", GrantFields.WHOLE, 2)
                .number("fte", 3, 2)
                .problems();
    }

    @Override
    public PutOutcome put(KeepingProgrammes keeping, ProgrammeId id, Digest key) {
        return keeping.put(id, form.which(), key, line());
    }

    /** Only where there are no problems. */
    YearLine line() {
        return new YearLine(
                Integer.parseInt(form.typed("year")),
                GrantFields.euros(form, "euros"),
                Checks.number(form::typed, "fte", 3, 2).orElseThrow());
    }
}
