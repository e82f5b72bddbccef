package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.codevelopment.DecisionKind;
import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.codevelopment.ThemeRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that parents spoke of together, under the step it has come to. */
public record LoopPage(Chrome chrome, List<ThemeRow> all, Optional<County> county) implements StaffPage {
    static final String TEMPLATE = "codevelopment/loop";
    static final String URL = "/kehitys";

    /** @param id by which its heading is found */
    public record Section(String id, String heading, String lead, List<ThemeRow> rows) {}

    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        var gathering = rows().stream().filter(it -> !it.open()).toList();
        if (!gathering.isEmpty()) {
            sections.add(new Section("gathering", say("theme.gathering"), say("theme.gathering.lead"), gathering));
        }
        Arrays.stream(Step.values()).map(this::section).forEach(sections::add);
        return sections;
    }

    private Section section(Step step) {
        var rows = rows().stream().filter(it -> it.open() && it.step() == step).toList();
        return new Section(Typed.low(step), texts().step(step), say("theme.step." + Typed.low(step) + ".lead"), rows);
    }

    private List<ThemeRow> rows() {
        return all.stream()
                .filter(it -> county.isEmpty() || county.get() == it.county())
                .toList();
    }

    /** To choose from, where there is more than one. */
    public List<Choice> counties() {
        var there = all.stream().map(ThemeRow::county).distinct().sorted().toList();
        var every = Choice.of("", say("theme.county.all"), county.isEmpty());
        return there.size() < 2
                ? List.of()
                : Stream.concat(
                                Stream.of(every),
                                there.stream()
                                        .map(it -> Choice.of(
                                                Typed.low(it), texts().county(it), county.equals(Optional.of(it)))))
                        .toList();
    }

    public Field countyField() {
        return Field.of("alue", say("ordering.county"));
    }

    public String href(ThemeRow it) {
        return ThemePage.href(it.id());
    }

    public String code(ThemeRow it) {
        return texts().code(it.code());
    }

    public String unit(ThemeRow it) {
        return texts().unit(it);
    }

    public String items(ThemeRow it) {
        return chrome.voice()
                .count(it.open() ? "theme.items" : "theme.items.waiting", it.open() ? it.items() : it.waiting());
    }

    public String owner(ThemeRow it) {
        return texts().owner(it);
    }

    public String since(ThemeRow it) {
        return say("theme.since", "date", texts().date(it.since()));
    }

    /** What stands out of it; empty where nothing does. */
    public String tag(ThemeRow it) {
        if (it.late()) {
            return say("theme.late");
        }
        return it.rests() && it.decision().equals(Optional.of(DecisionKind.NO_CHANGE))
                ? say("theme.decision.no_change")
                : "";
    }

    public List<Choice> moves(ThemeRow it) {
        return it.ahead().stream()
                .map(turn -> Choice.of(Typed.low(turn), texts().move(turn), false))
                .toList();
    }

    /** The select of one row has a name of its own for whoever hears it. */
    public String moveLabel(ThemeRow it) {
        return say("theme.move.of", "title", it.title());
    }

    private ThemeTexts texts() {
        return new ThemeTexts(chrome.voice());
    }
}
