package fi.rinnalla.services.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.guidance.NewsItem;
import fi.rinnalla.domain.guidance.NewsItems;
import fi.rinnalla.domain.guidance.NewsText;
import fi.rinnalla.domain.guidance.Signpost;
import fi.rinnalla.domain.guidance.SignpostText;
import fi.rinnalla.domain.guidance.Signposts;
import fi.rinnalla.domain.guidance.SynonymList;
import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An editor who has written over something")
class BringingBackTest {
    private static final Digest ONE = Digest.of("one form");
    private static final Digest TWO = Digest.of("another form");
    private static final Digest THREE = Digest.of("a third form");

    private final Workplace work = new Workplace();
    private final StaffId aino = work.accounts.hire("tyontekija1", Role.WORKER);
    private final Caller caller = work.worker(aino);
    private final LocalDate today = Helsinki.day(work.clock.instant());

    @Test
    void brings_back_news_as_it_was_and_leaves_its_day_alone() {
        var keeping = new KeepingNews(new NewsOnAShelf(), work.ways(caller), work.auditing(caller), work.clock);
        var before = new NewsText(Language.FI, "Avoinna", "Ensi viikolla.\n\nTervetuloa.");
        var id = keeping.write(before);
        assertThat(keeping.last(id)).isEmpty();
        keeping.rewrite(id, new NewsText(Language.SV, "Öppet", "Nästa vecka."), ONE);
        keeping.publishOn(id, today);

        keeping.writeAsBefore(id, TWO);

        assertThat(keeping.one(id).text()).isEqualTo(before);
        assertThat(keeping.one(id).publishOn()).contains(today);
        assertThat(keeping.last(id).orElseThrow().by()).isEqualTo("tyontekija1");
    }

    @Test
    void changes_once_with_one_form_and_may_take_back_that_it_was_taken_back() {
        var keeping = new KeepingNews(new NewsOnAShelf(), work.ways(caller), work.auditing(caller), work.clock);
        var before = new NewsText(Language.FI, "Avoinna", "Ensi viikolla.");
        var after = new NewsText(Language.FI, "Suljettu", "Ensi viikolla.");
        var id = keeping.write(before);

        keeping.rewrite(id, after, ONE);
        keeping.writeAsBefore(id, TWO);
        keeping.writeAsBefore(id, TWO);
        keeping.rewrite(id, after, ONE);
        assertThat(keeping.one(id).text()).isEqualTo(before);

        keeping.writeAsBefore(id, THREE);
        assertThat(keeping.one(id).text()).isEqualTo(after);
        assertThat(work.audit.kinds()).hasSize(4).containsOnly(AuditAct.CHANGED_TEXTS);
    }

    @Test
    void brings_back_a_service_with_the_day_on_which_somebody_looked() {
        var keeping =
                new KeepingSignposts(new SignpostsOnAShelf(), work.ways(caller), work.auditing(caller), work.clock);
        var text = new SignpostText(Language.FI, "Palvelu", "Auttaa", "", "", "https://palvelu.example");
        var id = keeping.put(text);
        work.clock.moveTo(work.clock.instant().plus(Duration.ofDays(300)));
        assertThat(keeping.one(id).stale()).isTrue();

        keeping.check(id, ONE);
        assertThat(keeping.one(id).stale()).isFalse();
        keeping.writeAsBefore(id, TWO);

        assertThat(keeping.one(id).checkedOn()).contains(today);
        assertThat(keeping.one(id).text()).isEqualTo(text);
    }

    @Test
    void brings_back_the_words_that_mean_the_same_in_one_language_alone() {
        var list = new WordsOnAShelf();
        var keeping = new KeepingSynonyms(
                list, new TenantsOnAShelf(work.tenant), work.ways(caller), work.auditing(caller), caller);
        keeping.write(Language.SV, "barn, ungar", ONE);
        keeping.write(Language.FI, "vanhempi, huoltaja\nlapsi, nuori", TWO);
        keeping.write(Language.FI, "", THREE);
        assertThat(keeping.in(Language.FI)).isEmpty();

        keeping.writeAsBefore(Language.FI, Digest.of("a fourth form"));

        assertThat(keeping.in(Language.FI))
                .extracting(Synonyms::line)
                .containsExactlyInAnyOrder("lapsi, nuori", "vanhempi, huoltaja");
        assertThat(keeping.in(Language.SV)).extracting(Synonyms::line).containsExactly("barn, ungar");
    }

    private static final class NewsOnAShelf implements NewsItems {
        private final List<NewsItem> all = new ArrayList<>();

        @Override
        public Optional<NewsItem> find(UUID id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<NewsItem> hold(UUID id) {
            return find(id);
        }

        @Override
        public List<NewsItem> newest(int limit) {
            return all;
        }

        @Override
        public List<NewsItem> publicOn(LocalDate today, int limit) {
            return all;
        }

        @Override
        public void add(NewsItem item) {
            all.add(item);
        }
    }

    private static final class SignpostsOnAShelf implements Signposts {
        private final List<Signpost> all = new ArrayList<>();

        @Override
        public Optional<Signpost> find(UUID id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Signpost> hold(UUID id) {
            return find(id);
        }

        @Override
        public List<Signpost> all() {
            return all;
        }

        @Override
        public void add(Signpost signpost) {
            all.add(signpost);
        }
    }

    private static final class WordsOnAShelf implements SynonymList {
        private final List<Synonyms> all = new ArrayList<>();

        @Override
        public List<Synonyms> all() {
            return List.copyOf(all);
        }

        @Override
        public void replace(Language language, List<Synonyms> lists) {
            all.removeIf(it -> it.language() == language);
            all.addAll(lists);
        }
    }
}
