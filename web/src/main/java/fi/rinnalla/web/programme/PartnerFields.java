package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Map;

/** A co-operation partner as it is typed. */
record PartnerFields(LineForm form) {
    static LineForm of(PartnerLine it) {
        return LineForm.holding(
                Map.of("organisation", it.organisation(), "form", Typed.low(it.form()), "importance", it.importance()));
    }

    List<Problem> problems(Voice voice) {
        return new Checks(form::typed, "partner", voice)
                .words("organisation", PartnerLine.LONGEST_NAME)
                .one(FormOfCooperation.class, "form")
                .words("importance", PartnerLine.LONGEST_IMPORTANCE)
                .problems();
    }

    /** Only where there are no problems. */
    PartnerLine line() {
        return new PartnerLine(
                form.typed("organisation"),
                Typed.one(FormOfCooperation.class, form.typed("form")).orElseThrow(),
                form.typed("importance"));
    }
}
