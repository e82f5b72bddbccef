package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.Followed;
import fi.rinnalla.services.model.AdoptionSheet;
import fi.rinnalla.services.model.CheckRow;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How faithfully a model has been followed so far, and the checklist to go through once more. */
public record CheckPage(Chrome chrome, ModelSheet it, CheckForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "model/check";
    private static final int DRAWN = 12;

    public String back() {
        return ModelsPage.href(it.id());
    }

    public String model() {
        return it.shown().passport().name(chrome.language());
    }

    /** The newest few, the oldest of them first. */
    public Drawing chart() {
        var all = it.checks();
        return CheckChart.draw(all.subList(Math.max(0, all.size() - DRAWN), all.size()).stream()
                .map(row -> new CheckChart.Walk(
                        day(row) + " · " + where(row),
                        say("model.check.percent", "n", row.share().percent()),
                        row.share()))
                .toList());
    }

    public List<CheckRow> rows() {
        return it.checks();
    }

    public String day(CheckRow row) {
        return words().date(row.day());
    }

    public String where(CheckRow row) {
        return row.county().map(words()::county).orElseGet(() -> say("model.check.ours"));
    }

    public Field day() {
        return Field.of("day", say("model.check.day"))
                .holding(typed.typed("day").isEmpty() ? it.today().toString() : typed.typed("day"))
                .among(problems);
    }

    public Field county() {
        return Field.of("alue", say("model.check.where")).among(problems);
    }

    /** Our own work, and each county that has a part in it. */
    public List<Choice> counties() {
        var ours = Choice.of("", say("model.check.ours"), typed.county().isEmpty());
        return Stream.concat(
                        Stream.of(ours),
                        it.adoptions().stream()
                                .map(AdoptionSheet::county)
                                .map(one -> Choice.of(
                                        Typed.low(one),
                                        words().county(one),
                                        typed.county().filter(one::equals).isPresent())))
                .toList();
    }

    /** Each thing on the list, in the reader's language or the nearest. */
    public List<Field> items() {
        var list = it.shown().passport().in(chrome.language()).orElseThrow().checklist();
        return IntStream.range(0, list.size())
                .mapToObj(n -> Field.of(CheckForm.item(n), (n + 1) + ". " + list.get(n))
                        .among(problems))
                .toList();
    }

    public List<Choice> answers(Field item) {
        return Arrays.stream(Followed.values())
                .map(one -> Choice.of(
                        Typed.low(one),
                        say("model.followed." + Typed.low(one)),
                        typed.typed(item.name()).equals(Typed.low(one))))
                .toList();
    }

    private ModelWords words() {
        return new ModelWords(chrome.voice());
    }
}
