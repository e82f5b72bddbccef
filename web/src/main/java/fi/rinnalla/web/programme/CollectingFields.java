package fi.rinnalla.web.programme;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.programme.CollectingLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line of the evaluation plan as it is typed. */
record CollectingFields(LineForm form) implements LineFields {
    static LineForm of(CollectingLine it) {
        return LineForm.holding(Map.of("what", it.what(), "month", Typed.low(it.month()), "by", Typed.low(it.by())));
    }

    @Override
    public List<Problem> problems(Voice voice) {
        return new Checks(form::typed, "collecting", voice)
                .words("what", CollectingLine.LONGEST_WHAT)
                .one(Month.class, "month")
                .need(by().isPresent(), "by")
                .problems();
    }

    @Override
    public PutOutcome put(KeepingProgrammes keeping, ProgrammeId id, Digest key) {
        return keeping.put(id, form.which(), key, line());
    }

    /** Only where there are no problems. */
    CollectingLine line() {
        return new CollectingLine(
                form.typed("what"), Typed.one(Month.class, form.typed("month")).orElseThrow(), by().orElseThrow());
    }

    private Optional<Role> by() {
        return Typed.one(Role.class, form.typed("by")).filter(CollectingLine.COLLECTORS::contains);
    }
}
