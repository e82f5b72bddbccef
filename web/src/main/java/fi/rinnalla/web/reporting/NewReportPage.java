package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.reporting.SeeingReports.Choices;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** What a report is to be of. */
public record NewReportPage(
        Chrome chrome, Choices choices, List<Language> languages, BeginForm form, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "reporting/new";

    public Field field(String name) {
        return Field.of(name, say("reporting.new." + name))
                .hinted(
                        chrome.voice().knows("reporting.new." + name + ".hint")
                                ? say("reporting.new." + name + ".hint")
                                : "")
                .holding(form.sent().text(name))
                .among(problems);
    }

    public List<Choice> programmes() {
        return choices.programmes().stream()
                .map(it -> Choice.of(
                        it.id().value().toString(),
                        it.name(),
                        choices.programmes().size() == 1
                                || form.programme().filter(it.id()::equals).isPresent()))
                .toList();
    }

    public List<Choice> designs() {
        return choices.designs().stream()
                .map(it -> new Choice(
                        it.value(),
                        it.name(),
                        say(it.own().isPresent() ? "reporting.design.own" : "reporting.design.ready"),
                        it.value().equals(form.design())))
                .toList();
    }

    public List<Choice> spoken() {
        return languages.stream()
                .map(it -> Choice.of(
                        it.path(),
                        say("portal.language." + it.path()),
                        form.language().filter(it::equals).isPresent()))
                .toList();
    }
}
