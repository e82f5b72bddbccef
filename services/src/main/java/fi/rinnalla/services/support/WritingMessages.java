package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.WrittenBy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Puts a message under a request, closed with its key; one form is one message. */
@Dependent
public class WritingMessages {
    private final Seals seals;
    private final Clock clock;

    @Inject
    public WritingMessages(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    Written write(SupportRequest request, WrittenBy by, MessageForm form) {
        if (form.slip().isPresent()) {
            throw new IllegalArgumentException("the message was not looked through: " + form.slip());
        }
        return request.messages().stream()
                .filter(it -> it.formKey().equals(form.formKey()))
                .findFirst()
                .map(it -> says(request, it, form) ? Written.BEFORE : Written.OTHER_WORDS)
                .orElseGet(() -> add(request, by, form));
    }

    private boolean says(SupportRequest request, SupportMessage message, MessageForm form) {
        return seals.open(request.key(), SupportMessage.place(message.id()), message.body())
                .equals(form.words());
    }

    private Written add(SupportRequest request, WrittenBy by, MessageForm form) {
        var id = UUID.randomUUID();
        var body = seals.seal(request.key(), SupportMessage.place(id), form.words());
        return request.write(id, by, form.formKey(), body, Helsinki.day(clock.instant()))
                .map(it -> Written.NOW)
                .orElse(Written.ENDED);
    }
}
