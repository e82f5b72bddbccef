package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.programme.ProgrammeRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a programme is, to be written or corrected.
 *
 * @param which none where it is new
 * @param all of the organisation, one of which it may continue
 */
public record ProfilePage(
        Chrome chrome, Optional<ProgrammeId> which, List<ProgrammeRow> all, ProfileForm typed, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "programme/profile";

    public boolean isNew() {
        return which.isEmpty();
    }

    public String back() {
        return which.map(ProgrammesPage::href).orElse(ProgrammesPage.URL);
    }

    public String action() {
        return which.map(it -> ProgrammesPage.href(it) + "/tiedot").orElse(ProgrammesPage.URL);
    }

    public Field field(String name) {
        var hint = "programme.profile." + name + ".hint";
        return Field.of(name, say("programme.profile." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.typed(name))
                .among(problems);
    }

    public List<Choice> counties() {
        return Arrays.stream(County.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        new ProgrammeWords(chrome.voice()).county(it),
                        typed.counties().contains(it)))
                .toList();
    }

    public List<Choice> predecessors() {
        var none = Choice.of(
                "", say("programme.profile.jatkaa.none"), typed.continues().isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        all.stream()
                                .filter(it -> !which.equals(Optional.of(it.id())))
                                .map(it -> Choice.of(
                                        it.id().value().toString(),
                                        it.profile().name() + ", "
                                                + new ProgrammeWords(chrome.voice()).period(it.profile()),
                                        typed.continues().equals(Optional.of(it.id())))))
                .toList();
    }
}
