package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Map;

/** A co-operation partner as it is typed. */
record PartnerFields(LineForm form) implements LineFields {
    static LineForm of(PartnerLine it) {
        return LineForm.holding(
                Map.of("organisation", it.organisation(), "form", Typed.low(it.form()), "importance", it.importance()));
    }

    @Override
    public List<Problem> problems(Voice voice) {
        return new Checks(form::typed, "partner", voice)
                .words("organisation", PartnerLine.LONGEST_NAME)
                .one(FormOfCooperation.class, "form")
                .words("importance", PartnerLine.LONGEST_IMPORTANCE)
                .problems();
    }

    @Override
    public PutOutcome put(KeepingProgrammes keeping, ProgrammeId id, Digest key) {
        return keeping.put(id, form.which(), key, line());
    }

    /** Only where there are no problems. */
    PartnerLine line() {
        return new PartnerLine(
                form.typed("organisation"),
                Typed.one(FormOfCooperation.class, form.typed("form")).orElseThrow(),
                form.typed("importance"));
    }
}
