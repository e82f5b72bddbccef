package fi.rinnalla.web.programme.funding;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.programme.funding.PaidWork;
import fi.rinnalla.domain.programme.funding.WhatGrantsPaid.ByGrant;
import fi.rinnalla.services.programme.PaidYear;
import fi.rinnalla.web.comparison.chart.Bar;
import fi.rinnalla.web.comparison.chart.BarGroup;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.RangeChart;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Decimals;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each grant paid for in a year: a table with a bar for each, and what is not split as a part of its own. */
public record PaidSection(Voice voice, PaidYear it) {
    public static final String YEAR = "vuosi";
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** A grant, or that nothing was said. */
    public record Payer(String name, List<Row> rows) {}

    /** @param shared empty where each was paid whole */
    public record Row(String kind, String times, String shared, String hours, String costs) {}

    public String heading() {
        return voice.say("funding.paid");
    }

    public Field year() {
        return Field.of(YEAR, voice.say("funding.paid.year"));
    }

    public List<Choice> years() {
        return it.years().stream()
                .map(year -> Choice.of(String.valueOf(year), String.valueOf(year), year == it.year()))
                .toList();
    }

    public boolean isEmpty() {
        return it.paid().isEmpty();
    }

    public List<Payer> payers() {
        var payers = new ArrayList<Payer>();
        it.paid().byGrant().forEach(one -> payers.add(new Payer(name(one), rows(one.work()))));
        if (!it.paid().notSplit().isEmpty()) {
            payers.add(
                    new Payer(voice.say("funding.paid.unsaid"), rows(it.paid().notSplit())));
        }
        return payers;
    }

    private static String name(ByGrant one) {
        return one.grant().line().called();
    }

    private List<Row> rows(List<PaidWork> work) {
        return work.stream().map(this::row).toList();
    }

    private Row row(PaidWork it) {
        return new Row(
                voice.say("funding.work." + Typed.low(it.kind())),
                times(it.hundredths()),
                it.shared() == 0 ? "" : voice.count("funding.paid.shared", it.shared()),
                it.minutes() == 0 ? "–" : number(hours(it.minutes())),
                it.cents() == 0
                        ? "–"
                        : voice.say(
                                "programme.unit.euros", "n", Decimals.euros(BigDecimal.valueOf(it.cents(), 2), voice)));
    }

    /** One bar for each, in times: hours are not counted of every kind. */
    public Drawing drawing() {
        var bars = new ArrayList<Bar>();
        it.paid().byGrant().forEach(one -> bars.add(bar(name(one), one.work())));
        if (!it.paid().notSplit().isEmpty()) {
            bars.add(bar(voice.say("funding.paid.unsaid"), it.paid().notSplit()));
        }
        return RangeChart.draw(List.of(new BarGroup("", bars)));
    }

    private Bar bar(String name, List<PaidWork> work) {
        var hundredths = work.stream().mapToLong(PaidWork::hundredths).sum();
        var whole = BigDecimal.valueOf(hundredths, 2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return new Bar(name, times(hundredths), Optional.of(new Interval(whole, whole)));
    }

    private String times(long hundredths) {
        return number(BigDecimal.valueOf(hundredths, 2));
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }

    private String number(BigDecimal it) {
        return Decimals.written(it, voice);
    }
}
