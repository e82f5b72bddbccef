package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.MeetingId;
import fi.rinnalla.domain.support.MeetingText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was typed about a meeting, by the field it stands in; what was left empty is not there. */
public record MeetingWords(Map<MeetingText, String> texts) {
    public MeetingWords {
        var kept = new EnumMap<MeetingText, String>(MeetingText.class);
        texts.forEach((field, words) -> {
            if (!words.isBlank()) {
                kept.put(field, words.strip());
            }
        });
        texts = kept;
    }

    public List<WordsSlip> slips() {
        return texts.entrySet().stream()
                .flatMap(it -> WordsSlip.in(
                        it.getKey().column(), it.getValue(), it.getKey().longest())
                        .stream())
                .toList();
    }

    /** Closed with the key of the request. */
    Map<MeetingText, Sealed> sealed(Seals seals, KeyId key, MeetingId id) {
        if (!slips().isEmpty()) {
            throw new IllegalArgumentException("what was typed was not looked through");
        }
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> seals.seal(key, id.place(it.getKey()), it.getValue())));
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MeetingWords";
    }
}
