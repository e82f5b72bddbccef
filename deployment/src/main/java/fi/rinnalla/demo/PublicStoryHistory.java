package fi.rinnalla.demo;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUseKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.story.CopyKind;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.domain.story.PublicationFacts;
import fi.rinnalla.domain.story.PublicationKind;
import fi.rinnalla.domain.story.Readers;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryTerms;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.partner.AllowingUses;
import fi.rinnalla.services.partner.KeepingMyStory;
import fi.rinnalla.services.partner.StoryForm;
import fi.rinnalla.services.partner.UseRow;
import fi.rinnalla.services.story.DecidingOnMyStory;
import fi.rinnalla.services.story.KeepingOwnPublications;
import fi.rinnalla.services.story.OwnersYes;
import fi.rinnalla.services.story.PublishingStories;
import fi.rinnalla.services.story.StoryDraft;
import fi.rinnalla.services.story.StoryWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The invented stories of {@code demo/public-stories.json} on their way out, out, and taken back; and what was published. */
@Dependent
public class PublicStoryHistory {
    private static final int A_DAY_LATER = 1;

    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingMyStory> keeping;

    @Inject
    private Provider<AllowingUses> allowing;

    @Inject
    private Provider<PublishingStories> publishing;

    @Inject
    private Provider<DecidingOnMyStory> deciding;

    @Inject
    private Provider<KeepingOwnPublications> publications;

    @Inject
    private Provider<DemoDesk> desk;

    void write(Host host, StaffId worker, Almanac almanac) {
        var tenant = new TenantId(host.id());
        var told = read(host.slug());
        told.getJsonArray("stories").forEach(it -> new Telling(tenant, worker, it.asJsonObject(), almanac).write());
        told.getJsonArray("publications").forEach(it -> list(tenant, worker, it.asJsonObject(), almanac));
    }

    private void list(TenantId tenant, StaffId worker, JsonObject it, Almanac almanac) {
        var facts = new PublicationFacts(
                PublicationKind.valueOf(it.getString("kind")),
                it.getString("title"),
                it.getString("about"),
                it.getInt("year"),
                Language.valueOf(it.getString("language")),
                Readers.valueOf(it.getString("readers")),
                Optional.ofNullable(it.getString("link", null)),
                it.getBoolean("paper"),
                it.containsKey("untilDays")
                        ? Optional.of(almanac.today().plusDays(it.getInt("untilDays")))
                        : Optional.empty());
        var moment = almanac.moment(almanac.today().minusDays(20));
        acting.worker(
                tenant,
                worker,
                moment,
                () -> publications.get().add(Digest.of("demo-publication-" + it.getString("title")), facts));
    }

    /** One story, from its owner's leave on. */
    private final class Telling {
        private final TenantId tenant;
        private final StaffId worker;
        private final JsonObject told;
        private final Almanac almanac;
        private final LocalDate first;
        private final StoryTerms terms;
        private final Map<Language, StoryWords> texts = new LinkedHashMap<>();

        Telling(TenantId tenant, StaffId worker, JsonObject told, Almanac almanac) {
            this.tenant = tenant;
            this.worker = worker;
            this.told = told;
            this.almanac = almanac;
            this.first = almanac.today().minusDays(told.getInt("daysBack"));
            this.terms = new StoryTerms(
                    told.getJsonArray("audiences").stream()
                            .map(it -> StoryAudience.valueOf(((JsonString) it).getString()))
                            .collect(Collectors.toSet()),
                    almanac.today().plusDays(told.getInt("untilDays")));
            told.getJsonObject("texts")
                    .forEach((language, it) -> texts.put(Language.valueOf(language), words(it.asJsonObject())));
        }

        private static StoryWords words(JsonObject it) {
            return new StoryWords(it.getString("title"), it.getString("body"), it.getString("note"));
        }

        void write() {
            var owner =
                    acting.job(tenant, almanac.moment(first), () -> desk.get().account(told.getString("email")));
            var use = acting.partner(tenant, owner, almanac.moment(first), this::allow);
            var story = acting.worker(tenant, worker, moment(A_DAY_LATER), () -> begin(use));
            if (!told.getString("end").equals("WITH_OWNER")) {
                acting.partner(
                        tenant,
                        owner,
                        moment(2 * A_DAY_LATER),
                        () -> deciding.get().accept(story, yes()));
                acting.worker(tenant, worker, moment(2 * A_DAY_LATER + 1), () -> copy(story));
            }
            if (told.getString("end").equals("WITHDRAWN")) {
                var last = almanac.moment(almanac.today().minusDays(told.getInt("endsDaysBack")));
                acting.partner(tenant, owner, last, () -> deciding.get().withdraw(story));
            }
        }

        private Instant moment(int later) {
            return almanac.moment(first.plusDays(later));
        }

        private UseRow allow() {
            var words = told.getString("words");
            var place = told.getString("place");
            keeping.get().write(StoryPart.EVERYBODY, words);
            var leave = new StoryLeave(StoryPart.EVERYBODY, StoryUseKind.PUBLICATION, first, terms.until(), true);
            allowing.get().allow(new StoryForm(Digest.of("demo-story-" + place), leave, place, Optional.of(words)));
            return keeping.get().mine().orElseThrow().uses().stream()
                    .filter(it -> it.place().equals(place) && it.isAllowed())
                    .findFirst()
                    .orElseThrow();
        }

        private PublicStoryId begin(UseRow use) {
            var languages = texts.keySet().iterator();
            var language = languages.next();
            var form = Digest.of("demo-public-story-" + told.getString("place"));
            var story = publishing
                    .get()
                    .begin(new StoryDraft(form, use.id(), terms, language, texts.get(language)))
                    .orElseThrow();
            languages.forEachRemaining(it -> publishing.get().write(story, it, texts.get(it)));
            publishing.get().offer(story);
            return story;
        }

        private OwnersYes yes() {
            var seen = texts.entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, it -> it.getValue().fingerprint()));
            return new OwnersYes(seen, terms, Optional.ofNullable(told.getString("penName", null)));
        }

        private PublicStoryId copy(PublicStoryId story) {
            told.getJsonArray("copies")
                    .forEach(it -> publishing
                            .get()
                            .copied(
                                    story,
                                    CopyKind.valueOf(it.asJsonObject().getString("kind")),
                                    it.asJsonObject().getString("place")));
            return story;
        }
    }

    private static JsonObject read(String slug) {
        try (var in = PublicStoryHistory.class.getResourceAsStream("/demo/public-stories.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonObject(slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
