package fi.rinnalla.web.partner.wellbeing;

import fi.rinnalla.domain.partner.WellbeingAnswer;
import fi.rinnalla.domain.partner.WellbeingQuestion;
import fi.rinnalla.services.partner.MyWellbeing.Check;
import java.util.ArrayList;
import java.util.List;

/** A line of three steps for each question, with a dot for each check that answered it: the oldest on the left. */
public record WellbeingChart(List<Check> checks) {
    public static final int WIDTH = 400;
    static final int FEWEST = 2;

    /** More of them would touch each other on a phone. */
    static final int MOST = 12;

    private static final int BAND = 74;
    private static final int FIRST_STEP = 28;
    private static final int STEP = 15;
    private static final int LEFT = 10;
    private static final int RIGHT = 250;

    public WellbeingChart {
        checks = checks.subList(Math.max(0, checks.size() - MOST), checks.size());
    }

    public record Dot(int x, int y) {}

    boolean isWorthDrawing() {
        return checks.size() >= FEWEST;
    }

    public static int height() {
        return BAND * WellbeingQuestion.values().length;
    }

    public static int top(WellbeingQuestion question) {
        return question.ordinal() * BAND;
    }

    public static int y(WellbeingQuestion question, WellbeingAnswer answer) {
        return top(question) + FIRST_STEP + STEP * answer.ordinal();
    }

    public List<Dot> dots(WellbeingQuestion question) {
        var dots = new ArrayList<Dot>();
        for (var n = 0; n < checks.size(); n++) {
            var x = x(n);
            checks.get(n).answers().to(question).ifPresent(it -> dots.add(new Dot(x, y(question, it))));
        }
        return dots;
    }

    private int x(int n) {
        return checks.size() == 1 ? LEFT : LEFT + (RIGHT - LEFT) * n / (checks.size() - 1);
    }
}
