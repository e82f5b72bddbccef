package fi.rinnalla.web.feedback.poster;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.PosterItem;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import java.time.YearMonth;
import java.util.List;

/** The poster of a month as it would come out of the printer, and what there is to choose. */
public record MonthlyPage(
        Chrome chrome,
        List<YearMonth> months,
        MonthlyWish wish,
        List<PosterItem> all,
        MonthlyPrint print,
        List<Language> spoken)
        implements StaffPage {
    static final String TEMPLATE = "feedback/monthly";
    /** Of the picture, in pixels. */
    public static final int WIDTH = 420;

    private static final double A_SHEET = Math.sqrt(2);

    public int height() {
        return (int) Math.round(WIDTH * A_SHEET);
    }

    public String action() {
        return MonthlyController.PATH;
    }

    public Field monthField() {
        return Field.of("kuukausi", say("monthly.month"));
    }

    public List<Choice> monthChoices() {
        return months.stream()
                .map(it -> Choice.of(it.toString(), name(it), it.equals(wish.month())))
                .toList();
    }

    private String name(YearMonth it) {
        return say("monthly.paper.month." + it.getMonthValue(), "year", it.getYear());
    }

    public Field languageField() {
        return Field.of("kieli", say("hanging.field.language"));
    }

    public List<Choice> languages() {
        return spoken.stream()
                .map(it -> Choice.of(it.path(), say("portal.language." + it.path()), it == wish.language()))
                .toList();
    }

    public Field paperField() {
        return Field.of("koko", say("hanging.field.paper"));
    }

    public List<Choice> papers() {
        return List.of(Choice.of("a4", "A4", !wish.large()), Choice.of(MonthlyWish.LARGE, "A3", wish.large()));
    }

    public Field wordsField() {
        return Field.of("sanat", say("hanging.field.words"));
    }

    public List<Choice> words() {
        return List.of(
                Choice.of("", say("hanging.words.plain"), !wish.neutral()),
                Choice.of(MonthlyWish.NEUTRAL, say("hanging.words.neutral"), wish.neutral()));
    }

    public Field itemsField() {
        return Field.of("asia", say("monthly.items")).hinted(say("monthly.items.hint", "n", MonthlyPrint.MOST));
    }

    public List<Choice> items() {
        return all.stream()
                .map(it -> new Choice(
                        it.id().toString(), it.said(), it.done(), print.items().contains(it)))
                .toList();
    }

    public String file() {
        return MonthlyController.PATH + "/juliste.pdf" + wish.query();
    }

    public String fileName() {
        return say(
                "hanging.file",
                "paper",
                wish.large() ? "A3" : "A4",
                "language",
                say("portal.language." + wish.language().path()));
    }

    public String picture() {
        return MonthlyController.PATH + "/kuva.png" + wish.query();
    }

    /** Everything that can be read on it stands on this page too. */
    public String pictureInWords() {
        return say("monthly.picture", "headline", print.headline(), "month", name(wish.month()));
    }
}
