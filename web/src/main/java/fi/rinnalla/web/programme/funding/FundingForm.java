package fi.rinnalla.web.programme.funding;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.funding.GrantShare;
import fi.rinnalla.domain.programme.funding.Split;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Refusal;
import fi.rinnalla.services.programme.funding.FundingSheet;
import fi.rinnalla.web.shared.Decimals;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From which day on which grant pays how much, as it is typed. A share that is left out is none. */
record FundingForm(MultivaluedMap<String, String> fields, List<Entry<GrantLine>> grants) {
    static final String SINCE = "alkaen";
    private static final int DIGITS = 3;

    /** As it holds now; where nothing was ever said, from the first day on which those may pay who pay now. */
    static FundingForm of(FundingSheet sheet) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle(SINCE, usual(sheet).toString());
        sheet.pays()
                .ifPresent(split -> split.shares()
                        .forEach(it -> fields.putSingle(share(it.grant()), String.valueOf(it.percent()))));
        return new FundingForm(fields, sheet.grants());
    }

    private static LocalDate usual(FundingSheet sheet) {
        if (!sheet.said().isEmpty()) {
            return sheet.day();
        }
        return Stream.concat(
                        sheet.activity().first().stream(),
                        sheet.grants().stream()
                                .map(Entry::line)
                                .filter(it -> it.paysOn(sheet.day()))
                                .map(GrantLine::first))
                .max(LocalDate::compareTo)
                .orElse(sheet.day());
    }

    static String share(EntryId grant) {
        return "osuus-" + grant.value();
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (day().isEmpty()) {
            problems.add(new Problem(SINCE, voice.say("funding.error.since")));
        }
        grants.stream()
                .map(it -> share(it.id()))
                .filter(it -> percent(it).isEmpty())
                .forEach(it -> problems.add(new Problem(it, voice.say("funding.error.share"))));
        if (problems.isEmpty() && sum() != Split.WHOLE) {
            problems.add(new Problem(
                    grants.isEmpty() ? SINCE : share(grants.get(0).id()), voice.say("funding.error.sum", "n", sum())));
        }
        return problems;
    }

    Problem because(Refusal why, Voice voice) {
        return new Problem(SINCE, voice.say("funding.refused." + Typed.low(why)));
    }

    private int sum() {
        return grants.stream().mapToInt(it -> percent(share(it.id())).orElse(0)).sum();
    }

    private Optional<LocalDate> day() {
        return Typed.day(typed(SINCE)).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
    }

    private Optional<Integer> percent(String field) {
        var typed = typed(field).replaceFirst("\\s*%$", "");
        return typed.isEmpty()
                ? Optional.of(0)
                : Decimals.read(typed, DIGITS, 0).map(BigDecimal::intValueExact).filter(it -> it <= Split.WHOLE);
    }

    /** Only where there are no problems. */
    LocalDate since() {
        return day().orElseThrow();
    }

    /** Only where there are no problems. */
    Split split() {
        return new Split(grants.stream()
                .filter(it -> percent(share(it.id())).orElseThrow() > 0)
                .map(it -> new GrantShare(it.id(), percent(share(it.id())).orElseThrow()))
                .toList());
    }
}
