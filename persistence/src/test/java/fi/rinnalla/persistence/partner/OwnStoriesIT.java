package fi.rinnalla.persistence.partner;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentSignature;
import fi.rinnalla.domain.partner.CommitmentVersion;
import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.OwnStory;
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
import fi.rinnalla.persistence.access.StoredStaffAccounts;
import fi.rinnalla.persistence.shared.Database;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The same person in two organisations")
class OwnStoriesIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final String EMAIL = "kaisla@koti.example";
    private static final Sealed WORDS = new Sealed(new byte[] {1, 2, 3});

    private final Database database = Database.get();

    private PartnerId here;
    private PartnerId there;

    @BeforeEach
    void two_houses_with_the_same_person() {
        database.empty();
        here = join(A);
        there = join(B);
    }

    @Test
    void is_two_people_with_a_story_each_that_the_other_house_does_not_see() {
        tell(A, here);
        tell(B, there);

        database.in(A, em -> {
            assertThat(new StoredOwnStories(em).of(here)).isPresent();
            assertThat(new StoredOwnStories(em).of(there)).isEmpty();
            assertThat(new StoredOwnStories(em).hold(there)).isEmpty();
            assertThat(new StoredOwnStories(em).untouchedSince(TODAY.plusDays(1), 9))
                    .extracting(OwnStory::partner)
                    .containsExactly(here);
        });
        database.in(
                B,
                em -> assertThat(new StoredOwnStories(em).untouchedSince(TODAY.plusDays(1), 9))
                        .extracting(OwnStory::partner)
                        .containsExactly(there));
    }

    @Test
    void has_told_each_house_of_other_uses_of_it() {
        var ours = allow(A, here, true);
        var theirs = allow(B, there, true);

        database.in(A, em -> {
            var uses = new StoredStoryUses(em);
            assertThat(uses.shared()).extracting(StoryUse::id).containsExactly(ours);
            assertThat(uses.find(theirs)).isEmpty();
            assertThat(uses.hold(theirs)).isEmpty();
            assertThat(uses.of(there)).isEmpty();
            assertThat(uses.find(ours).orElseThrow().leave().until()).isEqualTo(TODAY.plusMonths(24));
        });
    }

    @Test
    void has_signed_in_one_house_what_the_other_never_hears_of() {
        var version = announce(A);
        sign(A, version, here);

        database.in(A, em -> {
            assertThat(new StoredCommitments(em).isSigned(version)).isTrue();
            assertThat(new StoredCommitments(em).signatures(here)).hasSize(1);
            assertThat(new StoredCommitments(em).signatures()).hasSize(1);
        });
        database.in(B, em -> {
            assertThat(new StoredCommitments(em).versions()).isEmpty();
            assertThat(new StoredCommitments(em).find(version)).isEmpty();
            assertThat(new StoredCommitments(em).isSigned(version)).isFalse();
            assertThat(new StoredCommitments(em).signatures()).isEmpty();
        });
    }

    @Test
    void finds_what_they_signed_as_it_was_whatever_a_program_tries() {
        var version = announce(A);
        database.in(A, em -> {
            var held = new StoredCommitments(em).hold(version).orElseThrow();
            held.takeBack();
            held.write(Map.of(Language.FI, new CommitmentWords("Toinen", "Teksti.")));
            held.announce(TODAY, Optional.empty());
        });
        sign(A, version, here);

        assertThatThrownBy(() -> database.in(
                        A,
                        em -> new StoredCommitments(em)
                                .hold(version)
                                .orElseThrow()
                                .takeBack()))
                .hasStackTraceContaining("what has been signed does not change");
        assertThatThrownBy(() -> database.in(
                        A,
                        em -> em.createNativeQuery("update app.commitment_text set body = 'x'")
                                .executeUpdate()))
                .hasStackTraceContaining("what has been signed does not change");
        database.in(
                A,
                em -> assertThat(new StoredCommitments(em)
                                .hold(version)
                                .orElseThrow()
                                .review(Language.FI, "Työntekijä", TODAY))
                        .isTrue());
    }

    @Test
    void leaves_uses_of_long_ago_to_be_forgotten_and_none_that_somebody_has_still_to_act_upon() {
        var own = allow(A, here, false);
        var told = allow(A, here, true);
        var end = TODAY.plusMonths(24);

        database.in(A, em -> {
            var uses = new StoredStoryUses(em);
            assertThat(uses.outlived(end, TODAY, 9)).isEmpty();
            assertThat(uses.outlived(end.plusDays(1), TODAY, 9))
                    .extracting(StoryUse::id)
                    .containsExactly(own);
            uses.hold(told).orElseThrow().withdraw(TODAY);
            uses.hold(told).orElseThrow().remove(TODAY);
            assertThat(uses.outlived(TODAY, TODAY.plusDays(1), 9))
                    .extracting(StoryUse::id)
                    .containsExactly(told);
        });
    }

    @Test
    void loses_all_texts_of_a_story_with_it() {
        tell(A, here);
        database.in(A, em -> {
            var stories = new StoredOwnStories(em);
            var story = stories.hold(here).orElseThrow();
            story.say(StoryPart.WORKING, UUID.randomUUID(), new Sealed(new byte[] {9}), TODAY);
            story.withdraw(StoryPart.PARENTS, TODAY);
        });
        database.in(A, em -> {
            var story = new StoredOwnStories(em).of(here).orElseThrow();
            assertThat(story.text(StoryPart.WORKING).orElseThrow().canBeTakenBack())
                    .isTrue();
            assertThat(story.takeBack(StoryPart.WORKING, TODAY)).isTrue();
            assertThat(story.text(StoryPart.WORKING).orElseThrow().body()).isEqualTo(WORDS);
        });
        database.in(
                A,
                em -> new StoredOwnStories(em)
                        .remove(new StoredOwnStories(em).hold(here).orElseThrow()));

        database.in(
                A,
                em -> assertThat(em.createNativeQuery("select count(*) from app.story_text")
                                .getSingleResult())
                        .isEqualTo(0L));
    }

    private void tell(TenantId tenant, PartnerId partner) {
        database.in(tenant, em -> {
            var story = OwnStory.of(UUID.randomUUID(), partner, new KeyId(UUID.randomUUID()), TODAY);
            new StoredOwnStories(em).add(story);
            story.say(StoryPart.WORKING, UUID.randomUUID(), WORDS, TODAY);
            story.say(StoryPart.PARENTS, UUID.randomUUID(), WORDS, TODAY);
        });
    }

    private StoryUseId allow(TenantId tenant, PartnerId partner, boolean shared) {
        var id = new StoryUseId(UUID.randomUUID());
        var leave = new StoryLeave(StoryPart.PARENTS, StoryUseKind.TRAINING, TODAY, TODAY.plusMonths(24), shared);
        var shown = shared ? Optional.of(WORDS) : Optional.<Sealed>empty();
        database.in(
                tenant,
                em -> new StoredStoryUses(em)
                        .add(StoryUse.allowed(
                                id,
                                partner,
                                new KeyId(UUID.randomUUID()),
                                Digest.of(id.toString()),
                                leave,
                                WORDS,
                                shown)));
        return id;
    }

    private CommitmentId announce(TenantId tenant) {
        var id = new CommitmentId(UUID.randomUUID());
        database.in(tenant, em -> {
            var version = CommitmentVersion.draft(id, CommitmentKind.ETHICS, 1);
            version.write(Map.of(Language.FI, new CommitmentWords("Periaatteet", "Kuuntelen.")));
            version.announce(TODAY, Optional.empty());
            new StoredCommitments(em).add(version);
        });
        return id;
    }

    private void sign(TenantId tenant, CommitmentId version, PartnerId partner) {
        database.in(tenant, em -> {
            var commitments = new StoredCommitments(em);
            commitments.add(CommitmentSignature.of(
                    UUID.randomUUID(),
                    commitments.find(version).orElseThrow(),
                    partner,
                    new KeyId(UUID.randomUUID()),
                    Digest.of("form"),
                    Language.FI,
                    WORDS,
                    TODAY));
        });
    }

    private PartnerId join(TenantId tenant) {
        return database.from(tenant, em -> {
            var account = new StaffId(UUID.randomUUID());
            new StoredStaffAccounts(em)
                    .add(StaffAccount.opened(
                            account,
                            new EmailAddress(EMAIL),
                            "Kaisla",
                            Roles.of(Role.EXPERIENCE_PARTNER),
                            Language.FI,
                            "hash",
                            TODAY));
            var id = new PartnerId(UUID.randomUUID());
            new StoredExperiencePartners(em)
                    .add(ExperiencePartner.joining(
                            id,
                            account,
                            Digest.of(EMAIL),
                            new PartnerProfile(
                                    "Kaisla", "", Set.of(Language.FI), Towns.of(""), Set.of(), Set.of(), Set.of(), 2),
                            TODAY));
            return id;
        });
    }
}
