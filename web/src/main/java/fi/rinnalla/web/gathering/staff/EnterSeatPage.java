package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.Room;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.sending.CardRead;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.LanguageChoices;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The form on which a worker takes a seat for somebody.
 *
 * @param spoken the organisation's languages
 * @param promise what has to be read aloud before a name is written down
 */
public record EnterSeatPage(
        Chrome chrome,
        GatheringView it,
        EnterSeatForm form,
        List<Language> spoken,
        String promise,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "gathering/staff/enter";

    public String name() {
        return it.in(chrome.language()).told().name();
    }

    public String back() {
        return "/tyo/ryhmat/" + it.id().value();
    }

    public boolean full() {
        return it.room().filter(Room.FULL::equals).isPresent();
    }

    public Field agreedField() {
        return Field.of("agreed", say("running.enter.agreed")).among(problems);
    }

    public boolean hasAgreed() {
        return form.hasAgreed();
    }

    public Field nickname() {
        return Field.of("nickname", say("gathering.join.nickname"))
                .hinted(say("running.enter.nickname.hint"))
                .holding(form.nickname())
                .among(problems);
    }

    /** Only where there are two ways. */
    public boolean both() {
        return !it.rooms().isEmpty();
    }

    public Field comingField() {
        return Field.of("coming", say("running.enter.coming"));
    }

    public List<Choice> comings() {
        return new GatheringWords(chrome.voice()).comings(it, Optional.of(form.coming()));
    }

    public Field needsField() {
        return Field.of("needs", say("running.enter.needs"));
    }

    public List<Choice> needs() {
        return Arrays.stream(Need.values())
                .map(need -> Choice.of(Typed.low(need), need(need), form.needs(need)))
                .toList();
    }

    public Field card() {
        return Field.of("card", say("running.enter.card"));
    }

    public List<Choice> cards() {
        return cardRead().choices();
    }

    public Field words() {
        return cardRead().words();
    }

    private CardRead cardRead() {
        return new CardRead(chrome.voice(), form.sent(), problems);
    }

    public Field languageField() {
        return Field.of("language", say("running.enter.language"));
    }

    public List<Choice> languages() {
        return LanguageChoices.among(spoken, form.language(chrome.language()), chrome.voice());
    }

    /** Nobody's name in a log. */
    @Override
    public String toString() {
        return "EnterSeatPage";
    }

    /** Parents are told that they may call about it; here somebody is already asked. */
    private String need(Need it) {
        return it == Need.OTHER ? say("running.enter.need.other") : new GatheringWords(chrome.voice()).need(it);
    }
}
