package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An organisation with one line. */
public record OneLine(LineId line) implements PhoneLines {
    @Override
    public Optional<PhoneLine> find(LineId id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<PhoneLine> hold(LineId id) {
        return find(id);
    }

    @Override
    public List<PhoneLine> all() {
        return List.of(PhoneLine.of(line, new ProgrammeId(new UUID(2, 2)), "Linja", "000 000 0000"));
    }

    @Override
    public void add(PhoneLine line) {
        throw new UnsupportedOperationException();
    }
}
