package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.presence.Spell;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One place or line: what parents read of its hours, what is unlike the week, and the ways to change it. */
public record DoorPage(
        Chrome chrome,
        DoorSheet sheet,
        List<Said> preview,
        LocalDate today,
        Optional<LastChange> last,
        Optional<Notice> notice)
        implements FactsUndo {
    static final String TEMPLATE = "presence/staff/door";

    /** The sentence in one language. */
    public record Said(Language language, String name, String words) {}

    /** @param removable what was said by hand; a public holiday is nobody's doing */
    public record Special(String words, String reason, String lang, String first, String last, boolean removable) {}

    public DoorCard card() {
        return DoorCard.of(sheet.row(), chrome.voice(), today);
    }

    public String about() {
        return sheet.isPlace() ? card().address() : card().number();
    }

    public String href(String part) {
        return DoorsPage.URL + "/" + sheet.id() + part;
    }

    public boolean closedForGood() {
        return sheet.row().endsOn().isPresent();
    }

    public List<Special> special() {
        var told = card().special();
        var all = new ArrayList<Special>();
        for (int n = 0; n < told.size(); n++) {
            all.add(special(told.get(n), sheet.row().special().get(n)));
        }
        return all;
    }

    public String undoWords() {
        return sheet.undo().map(it -> say("hours.undo." + Typed.low(it.kind()))).orElse("");
    }

    private static Special special(DoorCard.Unusual words, Spell spell) {
        return new Special(
                words.words(),
                words.reason(),
                words.lang(),
                spell.first().toString(),
                spell.last().toString(),
                spell.day().special());
    }
}
