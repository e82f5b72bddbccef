package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.PosterSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.RangeChart;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Optional;

/** One poster, as it looks in the language, on the paper and in the words that were asked for. */
public record PosterPage(
        Chrome chrome,
        PosterSheet sheet,
        Wish wish,
        PosterPrint print,
        List<Language> languages,
        Optional<Notice> notice)
        implements StaffPage {
    static final String TEMPLATE = "presence/poster/poster";

    public String href(String part) {
        return PostersPage.URL + "/" + sheet.poster().id() + part;
    }

    public String heading() {
        return kind() + ", " + sheet.poster().doorName();
    }

    public String made() {
        return new Times(chrome.voice()).date(sheet.poster().madeOn());
    }

    /** Where a reader of the code is led. */
    public String leads() {
        return say("hanging.leads." + Typed.low(sheet.poster().kind()));
    }

    public boolean isOnAWall() {
        return sheet.poster().kind() == PosterKind.WALL;
    }

    public Field languageField() {
        return Field.of(Wish.LANGUAGE, say("hanging.field.language"));
    }

    public List<Choice> languageChoices() {
        return languages.stream()
                .map(it -> Choice.of(it.path(), name(it), it == wish.language()))
                .toList();
    }

    public Field paperField() {
        return Field.of(Wish.PAPER, say("hanging.field.paper"));
    }

    public List<Choice> papers() {
        return Paper.of(sheet.poster().kind()).stream()
                .map(it -> Choice.of(Typed.low(it), it.name(), it == wish.paper()))
                .toList();
    }

    public Field wordsField() {
        return Field.of(Wish.WORDS, say("hanging.field.words"));
    }

    public List<Choice> words() {
        return List.of(
                Choice.of("", say("hanging.words.plain"), !wish.neutral()),
                Choice.of(Wish.NEUTRAL, say("hanging.words.neutral"), wish.neutral()));
    }

    public String picture() {
        return href("/kuva.png" + wish.query());
    }

    /** Of a picture as wide as {@link PosterFileController#WIDTH}. */
    public int pictureHeight() {
        return wish.paper().heightAt(PosterFileController.WIDTH);
    }

    /** Everything that can be read on it. */
    public String pictureInWords() {
        return say(
                "hanging.picture",
                "headline",
                print.headline(),
                "lead",
                print.lead(),
                "name",
                sheet.door().name(),
                "hours",
                String.join(", ", print.hours()));
    }

    public String file() {
        return href("/juliste.pdf" + wish.query());
    }

    public String fileName() {
        return say("hanging.file", "paper", wish.paper().name(), "language", name(wish.language()));
    }

    public String month(PosterSheet.Month it) {
        return it.month().getMonthValue() + "/" + it.month().getYear();
    }

    public boolean isOpened() {
        return sheet.months().stream().anyMatch(it -> it.times() > 0);
    }

    public Drawing chart() {
        return RangeChart.draw(
                List.of(new BarGroup("", sheet.months().stream().map(this::bar).toList())));
    }

    private Bar bar(PosterSheet.Month it) {
        return new Bar(month(it), String.valueOf(it.times()), Optional.of(new Interval(it.times(), it.times())));
    }

    private String kind() {
        return say("hanging.kind." + Typed.low(sheet.poster().kind()));
    }

    private String name(Language language) {
        return say("portal.language." + language.path());
    }
}
