package fi.rinnalla.web.measure;

import fi.rinnalla.domain.measure.MonthlyFigure;
import fi.rinnalla.domain.measure.MonthlyFigure.Month;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.stream.IntStream;

/** A figure of the last year as a row of bars, in the units of the drawing, and in words for its table. */
public record MonthlyBars(Voice voice, MonthlyFigure figure) {
    public static final int STEP = 40;
    public static final int HEIGHT = 120;
    private static final int BAR = 28;

    /** @param label the month in figures, below the bar */
    public record Bar(int x, int y, int width, int height, int middle, int n, String label, String month) {}

    public String id() {
        return "f-" + figure.code();
    }

    public String name() {
        return voice.say(key());
    }

    public String definition() {
        return voice.say(key() + ".definition");
    }

    public int total() {
        return figure.total();
    }

    public int width() {
        return figure.months().size() * STEP;
    }

    public List<Bar> bars() {
        return IntStream.range(0, figure.months().size())
                .mapToObj(it -> bar(it, figure.months().get(it)))
                .toList();
    }

    private Bar bar(int place, Month month) {
        var height = figure.highest() == 0 ? 0 : Math.round((float) HEIGHT * month.n() / figure.highest());
        var x = place * STEP + (STEP - BAR) / 2;
        var when = month.month();
        return new Bar(
                x,
                HEIGHT - height + 20,
                BAR,
                height,
                x + BAR / 2,
                month.n(),
                String.valueOf(when.getMonthValue()),
                voice.say("time.month." + when.getMonthValue()) + " " + when.getYear());
    }

    private String key() {
        return "tally.figure." + figure.code().replace('-', '_');
    }
}
