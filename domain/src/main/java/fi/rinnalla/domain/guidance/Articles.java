package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The articles of this organisation, with all their versions. */
public interface Articles {
    Optional<Article> find(String slug);

    /** Kept until the transaction ends, so that two who write at once get two numbers. */
    Optional<Article> hold(ArticleId id);

    void add(Article article);

    /** What readers may see on that day, along the path, in every language and county. */
    List<ArticleLine> publicOn(LocalDate today);

    /** The versions of one article that readers may see on that day. */
    List<ArticleVersion> shownOn(ArticleId article, LocalDate today);

    /** The newest version of each text, public or not. */
    List<EditorLine> newest();

    Optional<ArticleVersion> version(UUID id);

    /** Newest first. */
    List<ArticleVersion> versions(ArticleId article, Language language, String county);

    void add(ArticleVersion version);
}
