package fi.rinnalla.domain.partner;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a partner answered; whatever they left out is not there. Written as one line, so that it is sealed as a whole. */
public record WellbeingAnswers(Map<WellbeingQuestion, WellbeingAnswer> all) {
    public WellbeingAnswers {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("nothing was answered");
        }
        all = Map.copyOf(all);
    }

    public static WellbeingAnswers read(String line) {
        var all = new EnumMap<WellbeingQuestion, WellbeingAnswer>(WellbeingQuestion.class);
        Arrays.stream(line.split(" "))
                .map(it -> it.split("="))
                .forEach(it -> all.put(WellbeingQuestion.valueOf(it[0]), WellbeingAnswer.valueOf(it[1])));
        return new WellbeingAnswers(all);
    }

    public String written() {
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(" "));
    }

    public Optional<WellbeingAnswer> to(WellbeingQuestion question) {
        return Optional.ofNullable(all.get(question));
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "WellbeingAnswers";
    }
}
