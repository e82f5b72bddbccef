package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.web.shared.Voice;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The title of a survey, as that of its end. */
record EndTitle(Function<String, Voice> voices) {
    Wording of(Wording title) {
        return new Wording(title.words().entrySet().stream()
                .collect(Collectors.toMap(
                        it -> it.getKey(),
                        it -> fitting(
                                voices.apply(it.getKey().path()).say("pair.end.title", "title", it.getValue()),
                                it.getValue()))));
    }

    private static String fitting(String longer, String title) {
        return longer.length() > Wording.LONGEST ? title : longer;
    }
}
