package fi.rinnalla.services.programme;

import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a yes to sharing with the network ends with a programme: it never goes over to the one that continues it. */
record AskedAnew(List<Programme> all, List<Participation> agreed) {
    /** Of this one and those that continue it: nobody has said yes or no yet, though what it continues was shared. */
    List<Programme> unasked(Programme one) {
        return Stream.concat(Stream.of(one), after(one))
                .filter(it -> !isAsked(it.id()))
                .filter(it -> it.continues().filter(this::isAsked).isPresent())
                .toList();
    }

    /** Whether sharing comes to its end with this programme, and nobody has said what comes after it. */
    boolean endsWith(Programme one) {
        return one.endsOn().isPresent()
                && after(one).findAny().isEmpty()
                && agreed.stream().anyMatch(it -> it.programme().equals(one.id()) && it.isOpenEnded());
    }

    private Stream<Programme> after(Programme one) {
        return all.stream().filter(it -> it.continues().equals(Optional.of(one.id())));
    }

    private boolean isAsked(ProgrammeId id) {
        return agreed.stream().anyMatch(it -> it.programme().equals(id));
    }
}
