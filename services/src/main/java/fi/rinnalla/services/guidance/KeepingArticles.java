package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.Article;
import fi.rinnalla.domain.guidance.ArticleId;
import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.Articles;
import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.guidance.WritingOutcome.Overtaken;
import fi.rinnalla.services.guidance.WritingOutcome.Written;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Articles are written, looked over, signed and let out. Nothing is lost: each change is a version one can go back to. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class KeepingArticles {
    private final Articles articles;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingArticles(Articles articles, Auditing auditing, Caller caller, Clock clock) {
        this.articles = articles;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** What waits for a reviewer comes first, within it the order of the path. */
    public List<EditorLine> all() {
        return articles.newest().stream()
                .sorted(Comparator.comparing(it -> !it.review().isDueOn(today())))
                .toList();
    }

    public EditorSheet one(UUID version) {
        return sheet(version(version));
    }

    /** Where the article of that short name stands, if there is one: another text of it stands there too. */
    public Optional<PathStep> stepOf(String slug) {
        return articles.find(slug).map(Article::step);
    }

    /** A place on the path, or another language or county of one there is already. */
    public WritingOutcome begin(String slug, PathStep step, ArticleText text) {
        var article = articles.find(slug).orElseGet(() -> begun(slug, step));
        var there = articles.versions(article.id(), text.language(), text.county());
        return there.isEmpty() ? written(article.id(), 1, text) : overtakenUnlessSame(there.get(0), text);
    }

    /** @param basis the version its writer had before their eyes */
    public WritingOutcome rewrite(UUID basis, ArticleText text) {
        var before = version(basis);
        articles.hold(before.article());
        var newest = versions(before).get(0);
        return newest.id().equals(basis) && !newest.text().equals(text)
                ? written(before.article(), newest.number() + 1, text)
                : overtakenUnlessSame(newest, text);
    }

    /** Goes back to an earlier version: its words are written once more, so that what came between stays to be seen. */
    public WritingOutcome restore(UUID earlier) {
        var version = version(earlier);
        articles.hold(version.article());
        return written(version.article(), versions(version).get(0).number() + 1, version.text());
    }

    public void publishOn(UUID version, LocalDate day) {
        version(version).publishOn(day.isBefore(today()) ? today() : day);
        auditing.note(AuditAct.CHANGED_TEXTS, version);
    }

    public void takeBack(UUID version) {
        version(version).takeBack();
        auditing.note(AuditAct.CHANGED_TEXTS, version);
    }

    /** @param name how readers see who stands behind it */
    public void sign(UUID version, String name) {
        version(version).sign(caller.staff(), name.strip(), today());
        auditing.note(AuditAct.CHANGED_TEXTS, version);
    }

    public void unsign(UUID version) {
        version(version).unsign();
        auditing.note(AuditAct.CHANGED_TEXTS, version);
    }

    private Article begun(String slug, PathStep step) {
        var last = articles.newest().stream()
                .filter(it -> it.step() == step)
                .mapToInt(EditorLine::position)
                .max()
                .orElse(0);
        var article = Article.at(new ArticleId(Uuid7.at(clock.instant())), slug, step, last + 1);
        articles.add(article);
        return article;
    }

    private Written written(ArticleId article, int number, ArticleText text) {
        var now = clock.instant();
        var version = ArticleVersion.written(Uuid7.at(now), article, number, text, caller.staff(), now);
        articles.add(version);
        auditing.note(AuditAct.CHANGED_TEXTS, version.id());
        return new Written(version.id());
    }

    /** A form that was sent twice wrote its words the first time. */
    private WritingOutcome overtakenUnlessSame(ArticleVersion newest, ArticleText text) {
        return newest.text().equals(text) ? new Written(newest.id()) : new Overtaken(newest.id());
    }

    private EditorSheet sheet(ArticleVersion version) {
        var article = articles.hold(version.article()).orElseThrow(() -> new NotFound(version.id()));
        return new EditorSheet(
                version.id(),
                article.slug(),
                article.step(),
                version.text(),
                version.stateOn(today()),
                version.publishOn(),
                version.review(),
                versions(version).stream()
                        .map(it -> new EditorSheet.Row(
                                it.id(),
                                it.number(),
                                it.writtenOn(),
                                it.stateOn(today()),
                                it.review().isSigned()))
                        .toList());
    }

    private List<ArticleVersion> versions(ArticleVersion like) {
        return articles.versions(
                like.article(), like.text().language(), like.text().county());
    }

    private ArticleVersion version(UUID id) {
        return articles.version(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
