package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.web.shared.Typed;
import java.util.Optional;

/** A line that can be ticked, as it travels in a form: {@code 0198…_work}. */
final class LineKey {
    private LineKey() {}

    static String of(ClaimedWork it) {
        return it.work().value() + "_" + Typed.low(it.about());
    }

    static Optional<Taken> read(String typed) {
        var parts = typed.split("_", 2);
        return parts.length < 2
                ? Optional.empty()
                : Typed.id(parts[0])
                        .flatMap(
                                id -> Typed.one(LineOf.class, parts[1]).map(it -> new Taken(new LoggedWorkId(id), it)));
    }
}
