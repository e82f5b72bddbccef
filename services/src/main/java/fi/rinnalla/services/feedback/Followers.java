package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;

/** All rooms in which something comes of feedback. */
@Dependent
public class Followers {
    private final Iterable<FollowsFeedback> rooms;

    @Inject
    public Followers(@Any Instance<FollowsFeedback> rooms) {
        this((Iterable<FollowsFeedback>) rooms);
    }

    Followers(Iterable<FollowsFeedback> rooms) {
        this.rooms = rooms;
    }

    boolean haveNews(FeedbackId id) {
        return StreamSupport.stream(rooms.spliterator(), false).anyMatch(it -> it.hasNews(id));
    }

    boolean changedAnything(FeedbackId id) {
        return StreamSupport.stream(rooms.spliterator(), false).anyMatch(it -> it.changedAnything(id));
    }

    void hear(FeedbackId id) {
        rooms.forEach(it -> it.hear(id));
    }
}
