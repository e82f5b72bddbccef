package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.services.feedback.FeedbackSheet.Said;
import fi.rinnalla.web.shared.Voice;
import java.util.List;

/** What was told, box by box, with every telling detail in it pointed out. */
public record ToldWords(Voice voice, List<Said> said) {
    public String heading(Said box) {
        return voice.say(box.box() == Said.Box.HELPED ? "staff.item.helped" : "staff.item.wish");
    }

    public List<Piece> pieces(Said box) {
        return box.words().map(it -> Piece.of(it, box.hints())).orElse(List.of());
    }

    /** Each once, named. */
    public List<String> hints() {
        return said.stream()
                .flatMap(box -> box.words().stream()
                        .flatMap(text -> box.hints().stream()
                                .map(it -> new Words(voice).hint(it.kind(), text.substring(it.start(), it.end())))))
                .distinct()
                .toList();
    }

    /** Something can be read: it was written, and its key is there. */
    public boolean canBeRead() {
        return said.stream().anyMatch(it -> it.words().isPresent());
    }
}
