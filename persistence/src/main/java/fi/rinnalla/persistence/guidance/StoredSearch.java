package fi.rinnalla.persistence.guidance;

import fi.rinnalla.domain.guidance.Found;
import fi.rinnalla.domain.guidance.FoundKind;
import fi.rinnalla.domain.guidance.Review;
import fi.rinnalla.domain.guidance.Search;
import fi.rinnalla.domain.guidance.SearchWords;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Word stems by PostgreSQL's own dictionaries, and likeness of letters by trigrams, since the Finnish stemmer parts what
 * belongs together (vanhempi, vanhemmat). No index: an organisation's texts are few, and they are looked through within
 * its wall.
 */
@Dependent
public class StoredSearch implements Search {
    /** The likeness of vanhempi and vanhemmat is 0.46, of förälder and föräldrarna 0.40. */
    private static final double ALIKE = 0.4;

    private static final int SHORTEST_TO_COMPARE = 5;

    private static final String SQL = """
            with shown as (
                select 'ARTICLE' as kind, a.slug, v.language, v.title, v.lead, v.body, v.search,
                       v.reviewer, v.reviewed_on, v.review_on
                  from app.article_version v join app.article a on a.tenant_id = v.tenant_id and a.id = v.article_id
                 where v.publish_on <= ?5
                   and not exists (select from app.article_version w
                                    where w.tenant_id = v.tenant_id and w.article_id = v.article_id and w.language = v.language
                                      and w.county = v.county and w.publish_on <= ?5 and w.number > v.number)
                union all
                select 'SERIES', s.slug, s.language, s.title, s.aim, s.body, null, null, null, null
                  from app.series s where s.publish_on <= ?5
                union all
                select 'NEWS', cast(n.id as text), n.language, n.title, n.body, '', null, null, null, null
                  from app.news_item n where n.publish_on <= ?5
                union all
                select 'SERVICE', cast(p.id as text), p.language, p.name, p.purpose, concat(p.county, ' ', p.reach),
                       null, null, null, null
                  from app.signpost p where not p.hidden
                union all
                select g.kind, cast(g.id as text), t.language, t.name, t.about, t.audience, null, null, null, null
                  from app.gathering g join app.gathering_text t on t.tenant_id = g.tenant_id and t.gathering_id = g.id
                 where g.state = 'PUBLISHED'
                   and exists (select from app.gathering_session m
                                where m.tenant_id = g.tenant_id and m.gathering_id = g.id and m.day >= ?5 and not m.cancelled)
            ), spoken as (
                select s.*, case s.language when 'SV' then cast('pg_catalog.swedish' as regconfig)
                                            when 'EN' then cast('pg_catalog.english' as regconfig)
                                            else cast('pg_catalog.finnish' as regconfig) end as tongue,
                       case s.language when 'SV' then websearch_to_tsquery('pg_catalog.swedish', ?2)
                                       when 'EN' then websearch_to_tsquery('pg_catalog.english', ?3)
                                       when 'FI' then websearch_to_tsquery('pg_catalog.finnish', ?1)
                                       else websearch_to_tsquery('pg_catalog.finnish', ?4) end as asked
                  from shown s
            ), read as (
                select s.*, coalesce(s.search, setweight(to_tsvector(s.tongue, s.title), 'A')
                           || setweight(to_tsvector(s.tongue, s.lead), 'B') || to_tsvector(s.tongue, s.body)) as words
                  from spoken s
            ), weighed as (
                select s.kind, s.slug, s.language, s.title, s.lead, s.reviewer, s.reviewed_on, s.review_on,
                       ts_rank(s.words, s.asked) as rank, s.words @@ s.asked as matches,
                       coalesce((select max(trigram.strict_word_similarity(word, lower(s.title || ' ' || s.lead || ' ' || s.body)))
                          from unnest(string_to_array(?6, ' ')) word), 0) as likeness
                  from read s
            )
            select kind, slug, language, title, lead, reviewer, reviewed_on, review_on,
                   cast(case when matches then 1 + rank else 0 end + likeness as double precision) as score
              from weighed where matches or likeness >= ?7
             order by score desc, slug, language limit ?8""";

    private final EntityManager em;

    @Inject
    public StoredSearch(EntityManager em) {
        this.em = em;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Found> among(SearchWords similar, Map<Language, Set<String>> meant, LocalDate today, int limit) {
        List<Object[]> rows = em.createNativeQuery(SQL)
                .setParameter(1, either(meant.get(Language.FI)))
                .setParameter(2, either(meant.get(Language.SV)))
                .setParameter(3, either(meant.get(Language.EN)))
                .setParameter(4, either(meant.get(Language.SELKO)))
                .setParameter(5, today)
                .setParameter(6, comparable(similar))
                .setParameter(7, ALIKE)
                .setParameter(8, limit)
                .getResultList();
        return rows.stream().map(StoredSearch::found).toList();
    }

    /** Short words are alike by chance. */
    private static String comparable(SearchWords words) {
        return words.words().stream()
                .filter(it -> it.length() >= SHORTEST_TO_COMPARE)
                .collect(Collectors.joining(" "));
    }

    /** Words are letters and digits only, so nothing in them is a sign to the parser. */
    private static String either(Collection<String> words) {
        return words.stream().map(it -> '"' + it + '"').collect(Collectors.joining(" or "));
    }

    private static Found found(Object[] column) {
        var review = new Review(Optional.ofNullable((String) column[5]), day(column[6]), day(column[7]));
        return new Found(
                FoundKind.valueOf((String) column[0]),
                (String) column[1],
                Language.valueOf((String) column[2]),
                (String) column[3],
                (String) column[4],
                review,
                ((Number) column[8]).doubleValue());
    }

    private static Optional<LocalDate> day(Object stored) {
        return Optional.ofNullable((Date) stored).map(Date::toLocalDate);
    }
}
