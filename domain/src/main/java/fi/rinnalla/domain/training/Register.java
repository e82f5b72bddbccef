package fi.rinnalla.domain.training;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What follows from the marks of one participant: the one place that counts sessions, visits and hours. */
public record Register(Collection<TrainingSession> sessions, Map<TrainingSessionId, Presence> marks) {

    /** @param marks of one participant */
    public static Register of(Collection<TrainingSession> sessions, Collection<TrainingMark> marks) {
        return new Register(
                sessions, marks.stream().collect(Collectors.toMap(TrainingMark::session, TrainingMark::presence)));
    }

    public Progress progress(boolean interviewed, boolean committed) {
        return new Progress(
                (int) sessions.stream().filter(it -> !it.isVisit()).count(),
                (int) sessions.stream()
                        .filter(it -> !it.isVisit() && wasThere(it))
                        .count(),
                (int) sessions.stream()
                        .filter(it -> it.isVisit() && wasThere(it))
                        .count(),
                interviewed,
                committed);
    }

    /** Visits too. */
    public int minutes() {
        return sessions.stream()
                .filter(this::wasThere)
                .mapToInt(TrainingSession::minutes)
                .sum();
    }

    public Optional<Presence> at(TrainingSession session) {
        return Optional.ofNullable(marks.get(session.id()));
    }

    private boolean wasThere(TrainingSession session) {
        return at(session).filter(Presence::counts).isPresent();
    }
}
