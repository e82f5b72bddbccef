package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.SupportRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens what was written into requests and about them. */
@Dependent
public class OpenedRequests {
    private final Seals seals;

    @Inject
    public OpenedRequests(Seals seals) {
        this.seals = seals;
    }

    RequestView view(SupportRequest it) {
        return new RequestView(
                it.id(),
                it.source(),
                it.language(),
                it.wishes(),
                it.way(),
                it.speaks(),
                it.interpreter(),
                it.times(),
                it.answeredBy(),
                it.saysWho(),
                texts(it),
                it.state(),
                it.receivedOn(),
                it.dueOn(),
                it.touchedOn(),
                it.waitsForUs(),
                it.waitsForParent(),
                it.messages().stream().map(message -> said(it, message)).toList());
    }

    private Map<RequestText, String> texts(SupportRequest it) {
        var texts = new EnumMap<RequestText, String>(RequestText.class);
        List.of(RequestText.values())
                .forEach(field -> it.text(field)
                        .flatMap(closed -> open(it, it.id().place(field), closed))
                        .ifPresent(words -> texts.put(field, words)));
        return texts;
    }

    private RequestView.Said said(SupportRequest it, SupportMessage message) {
        var words = open(it, SupportMessage.place(message.id()), message.body());
        return new RequestView.Said(message.writtenBy(), message.writtenOn(), words.orElse(""));
    }

    /** Empty where the key is gone, and the words with it. */
    private Optional<String> open(SupportRequest it, SealPlace place, Sealed closed) {
        try {
            return Optional.of(seals.open(it.key(), place, closed));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
