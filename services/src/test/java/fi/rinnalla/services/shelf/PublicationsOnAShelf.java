package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.feedback.AwaitingRow;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.Publications;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts for the public, in memory. What lists of the public page need is not on this shelf. */
public final class PublicationsOnAShelf {
    private final Map<PublicationId, Publication> all = new LinkedHashMap<>();

    public Publications shelf() {
        InvocationHandler shelf = (proxy, method, arguments) -> switch (method.getName()) {
            case "find", "hold" -> Optional.ofNullable(all.get((PublicationId) arguments[0]));
            case "add" -> all.put(((Publication) arguments[0]).id(), (Publication) arguments[0]);
            case "of" -> of((FeedbackId) arguments[0]);
            case "awaiting" -> awaiting();
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (Publications)
                Proxy.newProxyInstance(Publications.class.getClassLoader(), new Class<?>[] {Publications.class}, shelf);
    }

    public Publication only() {
        return all.values().iterator().next();
    }

    private List<Publication> of(FeedbackId feedback) {
        return all.values().stream()
                .filter(it -> it.feedback().filter(feedback::equals).isPresent())
                .toList();
    }

    private List<AwaitingRow> awaiting() {
        return all.values().stream()
                .filter(it -> it.state() != PublicationState.PUBLISHED)
                .map(it -> new AwaitingRow(
                        it.id(), it.feedback(), it.language(), it.said(), it.state(), it.writtenBy(), it.writtenAt()))
                .toList();
    }
}
