package fi.rinnalla.domain.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A place on the path that is written about. Its words are its {@link ArticleVersion}s, one row of them a language. */
@Entity
@Table(schema = "app", name = "article")
public class Article {
    @Id
    private UUID id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private PathStep step;

    private int position;

    protected Article() {}

    /** @param slug stands in addresses, and so in the browser's history: neutral, never the topic */
    public static Article at(ArticleId id, String slug, PathStep step, int position) {
        var article = new Article();
        article.id = id.value();
        article.slug = slug;
        article.step = step;
        article.position = position;
        return article;
    }

    public ArticleId id() {
        return new ArticleId(id);
    }

    public String slug() {
        return slug;
    }

    public PathStep step() {
        return step;
    }

    public int position() {
        return position;
    }
}
