package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.MeetingSupport;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.SupportRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Opens what was written about a meeting, as far as its reader may read. */
@Dependent
public class OpenedMeetings {
    private static final List<MeetingText> OURS = List.of(MeetingText.TOWN);

    private final Seals seals;

    @Inject
    public OpenedMeetings(Seals seals) {
        this.seals = seals;
    }

    MeetingView forTheParent(SupportRequest request, MeetingSupport it) {
        return view(request, it, List.of(MeetingText.values()));
    }

    /** Where the meeting is held, and beyond that what the parent lets whoever comes along read. */
    MeetingView forWhoeverComes(SupportRequest request, MeetingSupport it) {
        var shown = new ArrayList<>(OURS);
        if (it.isShared()) {
            shown.addAll(MeetingText.BEFORE);
        }
        return view(request, it, shown);
    }

    private MeetingView view(SupportRequest request, MeetingSupport it, List<MeetingText> shown) {
        var texts = new EnumMap<MeetingText, String>(MeetingText.class);
        shown.forEach(field -> it.text(field)
                .flatMap(closed -> open(request.key(), it.id().place(field), closed))
                .ifPresent(words -> texts.put(field, words)));
        return new MeetingView(it.id(), it.request(), it.plan(), it.state(), texts, it.isShared(), it.isAnswered());
    }

    /** Empty where the key is gone, and the words with it. */
    private Optional<String> open(KeyId key, SealPlace place, Sealed closed) {
        try {
            return Optional.of(seals.open(key, place, closed));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
