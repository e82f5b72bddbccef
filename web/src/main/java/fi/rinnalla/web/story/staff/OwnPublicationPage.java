package fi.rinnalla.web.story.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.PublicationKind;
import fi.rinnalla.domain.story.Readers;
import fi.rinnalla.services.story.PublicationRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.story.StoryTexts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One publication, or a new one.
 *
 * @param row empty for a new one
 */
public record OwnPublicationPage(
        Chrome chrome,
        Optional<PublicationRow> row,
        PublicationForm typed,
        List<Language> spoken,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "telling/staff/publication";

    public String heading() {
        return row.map(it -> it.facts().title()).orElseGet(() -> say("telling.work.new"));
    }

    public String action() {
        return row.map(it -> href(it, "")).orElse(OwnPublicationsController.PATH + "/uusi");
    }

    public String hiding(PublicationRow it) {
        return href(it, it.hidden() ? "/palautus" : "/poisto");
    }

    private static String href(PublicationRow it, String part) {
        return OwnPublicationsController.PATH + "/" + it.id().value() + part;
    }

    public Field kind() {
        return field("kind", "");
    }

    public List<Choice> kinds() {
        return Stream.of(PublicationKind.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("telling.kind." + Typed.low(it)),
                        typed.kind().filter(it::equals).isPresent()))
                .toList();
    }

    public Field title() {
        return field("title", typed.title());
    }

    public Field about() {
        return field("about", typed.about());
    }

    public Field year() {
        return field("year", typed.yearTyped());
    }

    public Field language() {
        return field("language", "");
    }

    public List<Choice> languages() {
        return spoken.stream()
                .map(it -> Choice.of(
                        it.path(),
                        new StoryTexts(chrome.voice()).language(it),
                        typed.language().filter(it::equals).isPresent()))
                .toList();
    }

    public Field readers() {
        return field("readers", "");
    }

    public List<Choice> readersChoices() {
        return Stream.of(Readers.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("telling.readers." + Typed.low(it)),
                        typed.readers().filter(it::equals).isPresent()))
                .toList();
    }

    public Field link() {
        return field("link", typed.link()).hinted(say("telling.work.link.hint"));
    }

    public Field paper() {
        return field("paper", "");
    }

    public boolean isPaper() {
        return typed.isPaper();
    }

    public Field until() {
        return field("until", typed.untilTyped()).hinted(say("telling.work.until.hint"));
    }

    private Field field(String name, String value) {
        return Field.of(name, say("telling.work." + name)).holding(value).among(problems);
    }
}
