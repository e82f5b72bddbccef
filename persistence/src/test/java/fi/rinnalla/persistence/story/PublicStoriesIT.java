package fi.rinnalla.persistence.story;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUseKind;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.story.ByLine;
import fi.rinnalla.domain.story.CopyKind;
import fi.rinnalla.domain.story.OwnPublication;
import fi.rinnalla.domain.story.OwnPublicationId;
import fi.rinnalla.domain.story.PublicStory;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.domain.story.PublicationFacts;
import fi.rinnalla.domain.story.PublicationKind;
import fi.rinnalla.domain.story.Readers;
import fi.rinnalla.domain.story.SealedStory;
import fi.rinnalla.domain.story.StoryAnswer;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryTerms;
import fi.rinnalla.persistence.access.StoredStaffAccounts;
import fi.rinnalla.persistence.partner.StoredExperiencePartners;
import fi.rinnalla.persistence.partner.StoredStoryUses;
import fi.rinnalla.persistence.shared.Database;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A story that came out in one house")
class PublicStoriesIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final Sealed WORDS = new Sealed(new byte[] {1, 2, 3});

    private final Database database = Database.get();

    @BeforeEach
    void two_houses() {
        database.empty();
    }

    @Test
    void is_nothing_in_the_other() {
        var ours = out(A);
        var theirs = out(B);

        database.in(A, em -> {
            var stories = new StoredPublicStories(em);
            assertThat(stories.perhapsOut(TODAY, 9)).extracting(PublicStory::id).containsExactly(ours);
            assertThat(stories.all(9)).extracting(PublicStory::id).containsExactly(ours);
            assertThat(stories.unclosed(9)).extracting(PublicStory::id).containsExactly(ours);
            assertThat(stories.find(theirs)).isEmpty();
            assertThat(stories.hold(theirs)).isEmpty();
        });
        database.in(B, em -> assertThat(new StoredPublicStories(em).find(ours)).isEmpty());
    }

    @Test
    void is_read_back_as_it_was_written_and_loses_its_words_when_it_is_closed() {
        var id = out(A);
        database.in(A, em -> {
            var story = new StoredPublicStories(em).hold(id).orElseThrow();
            var leave = story.use().flatMap(new StoredStoryUses(em)::find);
            assertThat(story.shown(StoryAudience.WEB, Language.SV, leave, TODAY))
                    .isPresent();
            assertThat(story.penName()).contains(WORDS);
            story.copied(UUID.randomUUID(), CopyKind.LEAFLET, "Neuvola", TODAY);
            story.withdraw(TODAY);
            assertThat(story.close(leave, TODAY)).isTrue();
        });
        database.in(A, em -> {
            var stories = new StoredPublicStories(em);
            assertThat(stories.perhapsOut(TODAY, 9)).isEmpty();
            assertThat(stories.unclosed(9)).isEmpty();
            assertThat(stories.outlived(TODAY.plusDays(1), 9)).isEmpty();
            assertThat(em.createNativeQuery("select count(*) from app.story_edition")
                            .getSingleResult())
                    .isEqualTo(0L);
            var story = stories.hold(id).orElseThrow();
            story.copyTakenBack(story.copies().get(0).id(), TODAY);
        });
        database.in(A, em -> {
            var stories = new StoredPublicStories(em);
            assertThat(stories.outlived(TODAY, 9)).isEmpty();
            assertThat(stories.outlived(TODAY.plusDays(1), 9))
                    .extracting(PublicStory::id)
                    .containsExactly(id);
            stories.remove(stories.hold(id).orElseThrow());
        });
        database.in(A, em -> assertThat(new StoredPublicStories(em).all(9)).isEmpty());
    }

    @Test
    void is_looked_at_by_those_who_see_what_waits_only_where_there_may_be_something_to_do() {
        var id = out(A);
        out(B);
        var later = TODAY.plusDays(9);
        var since = later.minusDays(6);
        assertThat(waiting(TODAY, TODAY.plusDays(30), TODAY.minusDays(6)))
                .as("its owner has just answered")
                .containsExactly(id);
        assertThat(waiting(later, later.plusDays(30), since)).isEmpty();
        assertThat(waiting(later, TODAY.plusMonths(2), since))
                .as("it ends by then")
                .containsExactly(id);

        database.in(A, em -> {
            var story = new StoredPublicStories(em).hold(id).orElseThrow();
            story.copied(UUID.randomUUID(), CopyKind.LEAFLET, "Neuvola", TODAY);
        });
        assertThat(waiting(later, later.plusDays(30), since))
                .as("a copy is out")
                .containsExactly(id);
        database.in(A, em -> {
            var story = new StoredPublicStories(em).hold(id).orElseThrow();
            story.copyTakenBack(story.copies().get(0).id(), TODAY);
            story.withdraw(later);
        });
        assertThat(waiting(later, later.plusDays(30), since)).as("taken back").containsExactly(id);
    }

    private List<PublicStoryId> waiting(LocalDate today, LocalDate soon, LocalDate since) {
        return database.from(
                A,
                em -> new StoredPublicStories(em)
                        .perhapsWaiting(today, soon, since, 9).stream()
                                .map(PublicStory::id)
                                .toList());
    }

    @Test
    void is_over_when_the_leave_it_stood_on_is_forgotten() {
        var id = out(A);
        database.in(A, em -> {
            var uses = new StoredStoryUses(em);
            uses.shared().forEach(uses::remove);
        });
        database.in(A, em -> {
            var story = new StoredPublicStories(em).find(id).orElseThrow();
            assertThat(story.use()).isEmpty();
            assertThat(story.isOver(Optional.empty(), TODAY)).isTrue();
        });
    }

    @Test
    void stands_beside_publications_that_are_listed_by_year_a_page_at_a_time() {
        publication(A, "Vanha", 2021, Optional.empty());
        publication(A, "Uusi", 2025, Optional.empty());
        publication(A, "Mennyt", 2024, Optional.of(TODAY.minusDays(1)));
        publication(A, "Video", 2023, Optional.of(TODAY));
        publication(B, "Muiden", 2026, Optional.empty());

        database.in(A, em -> {
            var publications = new StoredOwnPublications(em);
            var first = publications.shown(TODAY, Optional.empty(), Optional.empty(), 2);
            assertThat(first.rows()).extracting(it -> it.facts().title()).containsExactly("Uusi", "Video");
            var second = publications.shown(TODAY, Optional.empty(), first.next(), 2);
            assertThat(second.rows()).extracting(it -> it.facts().title()).containsExactly("Vanha");
            assertThat(second.next()).isEmpty();
            assertThat(publications
                            .shown(TODAY, Optional.of(PublicationKind.VIDEO), Optional.empty(), 2)
                            .rows())
                    .isEmpty();
            assertThat(publications.all(Optional.empty(), 9).rows()).hasSize(4);
            assertThat(publications.endingBetween(TODAY, TODAY.plusDays(30))).hasSize(1);
        });
    }

    private void publication(TenantId tenant, String title, int year, Optional<LocalDate> until) {
        database.in(
                tenant,
                em -> new StoredOwnPublications(em)
                        .add(OwnPublication.of(
                                new OwnPublicationId(UUID.randomUUID()),
                                Digest.of(title),
                                new PublicationFacts(
                                        PublicationKind.ARTICLE,
                                        title,
                                        "",
                                        year,
                                        Language.FI,
                                        Readers.EVERYBODY,
                                        Optional.of("https://lehti.example/" + year),
                                        false,
                                        until))));
    }

    private PublicStoryId out(TenantId tenant) {
        var partner = new PartnerId(UUID.randomUUID());
        var use = new StoryUseId(UUID.randomUUID());
        var id = PublicStoryId.random();
        database.in(tenant, em -> {
            join(em, partner);
            var leave = StoryUse.allowed(
                    use,
                    partner,
                    new KeyId(UUID.randomUUID()),
                    Digest.of(use.toString()),
                    new StoryLeave(StoryPart.EVERYBODY, StoryUseKind.PUBLICATION, TODAY, TODAY.plusMonths(3), true),
                    WORDS,
                    Optional.of(WORDS));
            new StoredStoryUses(em).add(leave);
            var terms = new StoryTerms(Set.of(StoryAudience.WEB, StoryAudience.PRINT), TODAY.plusMonths(2));
            var story = PublicStory.begun(
                            id, leave, new KeyId(UUID.randomUUID()), Digest.of(id.toString()), terms, TODAY)
                    .orElseThrow();
            story.write(
                    Language.FI,
                    UUID.randomUUID(),
                    new SealedStory(WORDS, WORDS, Optional.of(WORDS)),
                    Optional.of(leave),
                    TODAY);
            story.offer(Optional.of(leave), TODAY);
            story.accept(
                    new StoryAnswer(Set.of(Language.FI), terms, ByLine.PEN_NAME, Optional.of(WORDS)),
                    Optional.of(leave),
                    TODAY);
            new StoredPublicStories(em).add(story);
        });
        return id;
    }

    private static void join(EntityManager em, PartnerId partner) {
        var account = new StaffId(UUID.randomUUID());
        new StoredStaffAccounts(em)
                .add(StaffAccount.opened(
                        account,
                        new EmailAddress("kaisla@koti.example"),
                        "Kaisla",
                        Roles.of(Role.EXPERIENCE_PARTNER),
                        Language.FI,
                        "hash",
                        TODAY));
        new StoredExperiencePartners(em)
                .add(ExperiencePartner.joining(
                        partner,
                        account,
                        Digest.of("kaisla"),
                        new PartnerProfile(
                                "Kaisla", "", Set.of(Language.FI), Towns.of(""), Set.of(), Set.of(), Set.of(), 2),
                        TODAY));
    }
}
