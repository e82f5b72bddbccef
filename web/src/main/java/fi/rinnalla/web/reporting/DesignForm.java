package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.reporting.OwnDesign;
import fi.rinnalla.domain.reporting.SectionChoice;
import fi.rinnalla.domain.reporting.SectionDesign;
import fi.rinnalla.services.reporting.DesignSheet;
import fi.rinnalla.services.reporting.DesignSheet.Part;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An own design as it was typed: its name, and for each section whether it is there, how long, and with what. */
record DesignForm(Sent sent) {
    static final String NAME = "name";

    static DesignForm of(DesignSheet sheet) {
        var fields = new HashMap<String, List<String>>();
        fields.put(NAME, List.of(sheet.name()));
        fields.put("edition", List.of(Integer.toString(sheet.edition())));
        sheet.parts().forEach(it -> {
            fields.put(kept(it), List.of(it.own().kept() ? "true" : ""));
            fields.put(longest(it), List.of(Integer.toString(it.own().longest())));
            fields.put(
                    indicators(it),
                    it.own().indicators().stream().map(IndicatorCode::value).toList());
        });
        return new DesignForm(new Sent(fields));
    }

    static String kept(Part it) {
        return "kept-" + it.ready().code().value();
    }

    static String longest(Part it) {
        return "max-" + it.ready().code().value();
    }

    static String indicators(Part it) {
        return "figures-" + it.ready().code().value();
    }

    String name() {
        return sent.text(NAME);
    }

    int edition() {
        var typed = sent.text("edition");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    boolean keeps(Part it) {
        return sent.text(kept(it)).equals("true");
    }

    boolean draws(Part it, IndicatorCode code) {
        return sent.all(indicators(it)).contains(code.value());
    }

    List<Problem> problems(DesignSheet sheet, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (name().isEmpty()) {
            problems.add(new Problem(NAME, voice.say("reporting.error.name")));
        } else if (name().length() > OwnDesign.LONGEST_NAME) {
            problems.add(new Problem(
                    NAME, voice.say("feedback.error.too_long", "n", name().length() - OwnDesign.LONGEST_NAME)));
        }
        sheet.parts().stream()
                .filter(it -> limit(it).isEmpty())
                .map(it -> new Problem(
                        longest(it),
                        voice.say(
                                "reporting.error.limit",
                                "min",
                                SectionDesign.SHORTEST_LIMIT,
                                "max",
                                SectionDesign.LONGEST_LIMIT)))
                .forEach(problems::add);
        if (problems.isEmpty() && sheet.parts().stream().noneMatch(this::keeps)) {
            problems.add(new Problem(kept(sheet.parts().get(0)), voice.say("reporting.error.none")));
        }
        return problems;
    }

    private Optional<Integer> limit(Part it) {
        return Optional.of(sent.text(longest(it)))
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(SectionDesign::mayBeLimit);
    }

    /** Only where there are no problems. What the house does not know at the moment stays as it was. */
    List<SectionChoice> choices(DesignSheet sheet) {
        return sheet.parts().stream()
                .map(it -> new SectionChoice(
                        it.ready().code(), keeps(it), limit(it).orElseThrow(), drawn(it, sheet.indicators())))
                .toList();
    }

    private List<IndicatorCode> drawn(Part it, Map<IndicatorCode, String> known) {
        return Stream.concat(
                        known.keySet().stream().filter(code -> draws(it, code)),
                        it.own().indicators().stream().filter(code -> !known.containsKey(code)))
                .limit(SectionChoice.MOST_INDICATORS)
                .toList();
    }
}
