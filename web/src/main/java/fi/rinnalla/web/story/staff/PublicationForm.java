package fi.rinnalla.web.story.staff;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.PublicationFacts;
import fi.rinnalla.domain.story.PublicationKind;
import fi.rinnalla.domain.story.Readers;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A publication as it was typed. */
public class PublicationForm {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("kind")
    @DefaultValue("")
    private String kind = "";

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("about")
    @DefaultValue("")
    private String about = "";

    @FormParam("year")
    @DefaultValue("")
    private String year = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("readers")
    @DefaultValue("")
    private String readers = "";

    @FormParam("link")
    @DefaultValue("")
    private String link = "";

    @FormParam("paper")
    @DefaultValue("")
    private String paper = "";

    @FormParam("until")
    @DefaultValue("")
    private String until = "";

    static PublicationForm blank(LocalDate today, Language language) {
        var form = new PublicationForm();
        form.year = Integer.toString(today.getYear());
        form.language = language.path();
        form.readers = Typed.low(Readers.EVERYBODY);
        return form;
    }

    static PublicationForm of(PublicationFacts it) {
        var form = new PublicationForm();
        form.kind = Typed.low(it.kind());
        form.title = it.title();
        form.about = it.about();
        form.year = Integer.toString(it.year());
        form.language = it.language().path();
        form.readers = Typed.low(it.readers());
        form.link = it.link().orElse("");
        form.paper = Boolean.toString(it.onPaper());
        form.until = it.until().map(LocalDate::toString).orElse("");
        return form;
    }

    List<Problem> problems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        check(problems, kind().isPresent(), "kind", voice.say("telling.work.kind.error"));
        var fits = !title().isEmpty() && title().length() <= PublicationFacts.LONGEST_TITLE;
        check(problems, fits, "title", voice.say("telling.work.title.error", "n", PublicationFacts.LONGEST_TITLE));
        var shortEnough = about().length() <= PublicationFacts.LONGEST_ABOUT;
        check(
                problems,
                shortEnough,
                "about",
                voice.say("telling.work.about.error", "n", PublicationFacts.LONGEST_ABOUT));
        check(problems, year(today).isPresent(), "year", voice.say("telling.work.year.error"));
        check(problems, language().isPresent(), "language", voice.say("telling.language.error"));
        check(problems, readers().isPresent(), "readers", voice.say("telling.work.readers.error"));
        check(problems, isLink(), "link", voice.say("telling.work.link.error"));
        check(problems, isPaper() || !link().isEmpty(), "paper", voice.say("telling.work.where.error"));
        check(
                problems,
                until.isBlank() || Typed.day(until).isPresent(),
                "until",
                voice.say("telling.work.until.error"));
        return problems;
    }

    private static void check(List<Problem> problems, boolean right, String field, String words) {
        if (!right) {
            problems.add(new Problem(field, words));
        }
    }

    private boolean isLink() {
        return link().isEmpty()
                || link().matches("https://[^\\s\"<>]+") && link().length() <= PublicationFacts.LONGEST_LINK;
    }

    private Optional<Integer> year(LocalDate today) {
        return year.matches("\\d{4}")
                ? Optional.of(Integer.valueOf(year))
                        .filter(it -> it >= PublicationFacts.FIRST_YEAR && it <= today.getYear() + 1)
                : Optional.empty();
    }

    /** Only where there are no problems. */
    PublicationFacts facts(LocalDate today) {
        return new PublicationFacts(
                kind().orElseThrow(),
                title(),
                about(),
                year(today).orElseThrow(),
                language().orElseThrow(),
                readers().orElseThrow(),
                Typed.text(link()),
                isPaper(),
                Typed.day(until));
    }

    Digest digest() {
        return Digest.of(key);
    }

    String key() {
        return key;
    }

    Optional<PublicationKind> kind() {
        return Typed.one(PublicationKind.class, kind);
    }

    String title() {
        return title.strip();
    }

    String about() {
        return about.replaceAll("\\s+", " ").strip();
    }

    String yearTyped() {
        return year;
    }

    Optional<Language> language() {
        return Language.atPath(language);
    }

    Optional<Readers> readers() {
        return Typed.one(Readers.class, readers);
    }

    String link() {
        return link.strip();
    }

    boolean isPaper() {
        return paper.equals("true");
    }

    String untilTyped() {
        return until;
    }
}
