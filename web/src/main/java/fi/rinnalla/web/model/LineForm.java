package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.EvidenceKind;
import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.IssueOutcome;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed into one of the small forms beside a draft: evidence, a link, or from when on it holds. */
record LineForm(MultivaluedMap<String, String> fields) {
    static LineForm empty() {
        return new LineForm(new MultivaluedHashMap<>());
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    String key() {
        return typed(FormKeys.FIELD);
    }

    List<Problem> ofEvidence(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        check(evidenceKind().isPresent(), "kind", voice.say("model.error.kind"), problems);
        check(!typed("sentence").isEmpty(), "sentence", voice.say("model.error.sentence"), problems);
        tooLong("sentence", EvidenceLine.LONGEST_SENTENCE, voice, problems);
        tooLong("source", EvidenceLine.LONGEST_SOURCE, voice, problems);
        check(
                year().filter(it -> it >= EvidenceLine.FIRST_YEAR && it <= today.getYear())
                        .isPresent(),
                "year",
                voice.say("model.error.year", "first", EvidenceLine.FIRST_YEAR, "last", today.getYear()),
                problems);
        check(language("said").isPresent(), "said", voice.say("model.error.language"), problems);
        return problems;
    }

    List<Problem> ofLink(Voice voice) {
        var problems = new ArrayList<Problem>();
        check(!typed("title").isEmpty(), "title", voice.say("model.error.title"), problems);
        tooLong("title", MaterialLine.LONGEST_TITLE, voice, problems);
        check(typed("link").matches("https://[^\\s\"<>]{1,490}"), "link", voice.say("model.error.link"), problems);
        check(language("written").isPresent(), "written", voice.say("model.error.language"), problems);
        return problems;
    }

    List<Problem> ofIssue(Voice voice) {
        var problems = new ArrayList<Problem>();
        check(day().isPresent(), "day", voice.say("model.error.day"), problems);
        tooLong("changed", Passport.LONGEST_CHANGE, voice, problems);
        return problems;
    }

    static Problem because(IssueOutcome.Refusal why, Voice voice) {
        var field = why == IssueOutcome.Refusal.NO_CHANGE_SAID ? "changed" : "day";
        return new Problem(field, voice.say("model.issue.refused." + Typed.low(why)));
    }

    private void tooLong(String field, int longest, Voice voice, List<Problem> problems) {
        var over = typed(field).length() - longest;
        check(over <= 0, field, voice.say("feedback.error.too_long", "n", over), problems);
    }

    private static void check(boolean good, String field, String words, List<Problem> problems) {
        if (!good) {
            problems.add(new Problem(field, words));
        }
    }

    /** Only where there are no problems. */
    EvidenceLine evidence() {
        return new EvidenceLine(
                evidenceKind().orElseThrow(),
                language("said").orElseThrow(),
                typed("sentence"),
                typed("source"),
                year().orElseThrow());
    }

    Optional<EvidenceKind> evidenceKind() {
        return Typed.one(EvidenceKind.class, typed("kind"));
    }

    Optional<Language> language(String field) {
        return Language.atPath(typed(field));
    }

    Optional<LocalDate> day() {
        return Typed.day(typed("day")).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
    }

    private Optional<Integer> year() {
        return Optional.of(typed("year")).filter(it -> it.matches("\\d{4}")).map(Integer::valueOf);
    }

    /** Which line is to go. */
    int position() {
        return Optional.of(typed("position"))
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
