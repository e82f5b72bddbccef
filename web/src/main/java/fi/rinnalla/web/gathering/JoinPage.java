package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.Room;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.web.feedback.sending.CardQuestion;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form for a seat, empty or with everything that was typed.
 *
 * @param readers who reads the name, as a list in words
 * @param cardOpen a card lies open: "the card I have" is that one
 */
public record JoinPage(
        Chrome chrome, Door door, GatheringView it, FormSheet<JoinForm> sheet, String readers, boolean cardOpen)
        implements Page {
    static final String TEMPLATE = "gathering/join";

    private static final int THREE = 3;

    public String name() {
        return it.in(chrome.language()).told().name();
    }

    public String back() {
        return chrome.to(door.path() + "/" + it.id().value());
    }

    public String action() {
        return back() + "/ilmoittaudu";
    }

    public boolean full() {
        return it.room().filter(Room.FULL::equals).isPresent();
    }

    public String when() {
        return it.next()
                .map(next -> new GatheringWords(chrome.voice()).when(next.meeting()))
                .orElse("");
    }

    public String agreement() {
        return it.in(chrome.language()).told().agreement();
    }

    public String promise() {
        return say("gathering.join.promise", "readers", readers);
    }

    public Field nickname() {
        return Field.of("nickname", say("gathering.join.nickname"))
                .hinted(say("gathering.join.nickname.hint") + " " + ideas())
                .holding(form().nickname())
                .among(sheet.problems());
    }

    /** Three names for whoever has no idea, others for each form. */
    private String ideas() {
        var all = Arrays.asList(say("gathering.join.nickname.ideas").split(", "));
        var first = Math.floorMod(sheet.key().hashCode(), all.size());
        var apart = all.size() / THREE;
        return say(
                "gathering.join.nickname.idea",
                "one",
                all.get(first),
                "two",
                all.get((first + apart) % all.size()),
                "three",
                all.get((first + 2 * apart) % all.size()));
    }

    /** Only where there are two ways. */
    public boolean both() {
        return !it.rooms().isEmpty();
    }

    public Field comingField() {
        return Field.of("coming", say("gathering.coming")).hinted(say("gathering.coming.hint"));
    }

    public List<Choice> comings() {
        return new GatheringWords(chrome.voice()).comings(it, Optional.of(form().coming()));
    }

    public Field needsField() {
        return Field.of("needs", say("gathering.join.needs")).hinted(say("gathering.join.needs.hint"));
    }

    public List<Choice> needs() {
        var words = new GatheringWords(chrome.voice());
        return Arrays.stream(Need.values())
                .map(need -> Choice.of(Typed.low(need), words.need(need), form().needs(need)))
                .toList();
    }

    public CardQuestion card() {
        return new CardQuestion(this, sheet, cardOpen, "gathering.join.card");
    }

    private JoinForm form() {
        return sheet.typed();
    }
}
