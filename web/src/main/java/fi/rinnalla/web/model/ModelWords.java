package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How this room's values are said, on screens and on paper. */
record ModelWords(Voice voice) {
    private static final int KILOBYTE = 1024;

    String date(LocalDate day) {
        return new Times(voice).date(day);
    }

    String stage(Stage it) {
        return voice.say("model.stage." + Typed.low(it));
    }

    String county(County it) {
        return voice.say("ordering.county." + Typed.low(it));
    }

    String language(Language it) {
        return voice.say("portal.language." + it.path());
    }

    String languages(List<Language> all) {
        return all.stream().map(this::language).collect(Collectors.joining(", "));
    }

    /** "Own follow-up, 2024. Source: …" */
    String about(EvidenceLine it) {
        var source = it.source().isEmpty() ? voice.say("model.evidence.unwritten") : it.source();
        return voice.say("model.evidence." + Typed.low(it.kind())) + ", " + it.year() + ". " + source;
    }

    /** "PDF, 120 kB" */
    String file(FileFact it) {
        return it.kind() + ", " + Math.max(1, it.size() / KILOBYTE) + " kB";
    }

    /** "3.11.2026 · Developer · why" */
    String move(AdoptionMove it) {
        return Stream.of(date(it.day()), it.owner(), it.reason())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
