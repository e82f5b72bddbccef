package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of which programme, on which form, in which language and of which time somebody begins a report. */
record BeginForm(Sent sent) {
    static final String PROGRAMME = "programme";
    static final String DESIGN = "design";
    static final String LANGUAGE = "language";
    static final String FIRST = "first";
    static final String LAST = "last";

    /** The year that goes on. */
    static BeginForm of(LocalDate today, Language language) {
        return new BeginForm(new Sent(Map.of(
                FIRST, List.of(today.withDayOfYear(1).toString()),
                LAST, List.of(today.withDayOfYear(today.lengthOfYear()).toString()),
                LANGUAGE, List.of(language.path()))));
    }

    Optional<ProgrammeId> programme() {
        return Typed.id(sent.text(PROGRAMME)).map(ProgrammeId::new);
    }

    String design() {
        return sent.text(DESIGN);
    }

    Optional<Language> language() {
        return Language.atPath(sent.text(LANGUAGE));
    }

    Optional<ReportPeriod> period() {
        return sent.day(FIRST)
                .flatMap(first -> sent.day(LAST)
                        .filter(last -> ReportPeriod.mayBe(first, last))
                        .map(last -> new ReportPeriod(first, last)));
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (programme().isEmpty()) {
            problems.add(new Problem(PROGRAMME, voice.say("reporting.error.programme")));
        }
        if (design().isEmpty()) {
            problems.add(new Problem(DESIGN, voice.say("reporting.error.design")));
        }
        if (language().isEmpty()) {
            problems.add(new Problem(LANGUAGE, voice.say("reporting.error.language")));
        }
        if (sent.day(FIRST).isEmpty()) {
            problems.add(new Problem(FIRST, voice.say("reporting.error.day")));
        }
        if (sent.day(LAST).isEmpty()) {
            problems.add(new Problem(LAST, voice.say("reporting.error.day")));
        }
        if (problems.isEmpty() && period().isEmpty()) {
            problems.add(new Problem(LAST, voice.say("reporting.error.period")));
        }
        return problems;
    }
}
