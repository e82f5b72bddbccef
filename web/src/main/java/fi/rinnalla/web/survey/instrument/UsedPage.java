package fi.rinnalla.web.survey.instrument;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.services.survey.instrument.InstrumentRow;
import fi.rinnalla.services.survey.instrument.UsedInstruments;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.survey.QuestionSays;
import java.util.List;
import java.util.Set;

/** Which questions of a survey are taken from which instrument. */
public record UsedPage(Chrome chrome, UsedInstruments used, String said) implements StaffPage {
    static final String TEMPLATE = "survey/instrument/used";
    static final String TAKEN = "taken-";

    public String name() {
        return used.asks()
                .title()
                .in(chrome.language())
                .map(Wording.Said::words)
                .orElse("");
    }

    public String back() {
        return "/tyo/kyselyt/" + used.id().value();
    }

    public String action() {
        return back() + "/mittarit";
    }

    public Field field(InstrumentRow it) {
        return Field.of(TAKEN + it.id().value(), it.name())
                .hinted(new LicenceWords(chrome.voice()).state(it.against(), it.licence()));
    }

    public List<Choice> choices(InstrumentRow it) {
        var taken = used.used().getOrDefault(it.id(), Set.of());
        return used.asks().questions().stream()
                .map(question -> Choice.of(question.code(), words(question), taken.contains(question.code())))
                .toList();
    }

    private String words(Question it) {
        return new QuestionSays(chrome.voice(), used.asks()).words(it);
    }
}
