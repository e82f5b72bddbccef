package fi.rinnalla.services.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
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
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.story.CopyKind;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.domain.story.PublicationFacts;
import fi.rinnalla.domain.story.PublicationKind;
import fi.rinnalla.domain.story.Readers;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryEdition;
import fi.rinnalla.domain.story.StoryTerms;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import fi.rinnalla.services.partner.UsesOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import fi.rinnalla.services.story.DecidingOnMyStory.Said;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A story of a partner")
class PublishingAStoryTest {
    private static final StoryWords WORDS = new StoryWords("Odotin", "Istuin ikkunan ääressä ja odotin.", "");

    private final Workplace place = new Workplace();
    private final PublicStoriesOnAShelf stories = new PublicStoriesOnAShelf();
    private final PublicationsListOnAShelf publications = new PublicationsListOnAShelf();
    private final UsesOnAShelf uses = new UsesOnAShelf();
    private final PartnersOnAShelf partners = new PartnersOnAShelf();
    private final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
    private final StaffId sade = place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
    private final OpenedStories opened = new OpenedStories(uses, partners, place.seals);
    private final PublishingStories staff = new PublishingStories(
            stories, uses, partners, opened, place.seals, place.auditing(place.worker(worker)), place.clock);
    private final ReadingStories everybody = new ReadingStories(stories, publications, opened, place.clock);
    private final SeeingWhatStoriesNeed needed =
            new SeeingWhatStoriesNeed(stories, publications, opened, place.worker(worker), place.clock);
    private final ClosingStories job = new ClosingStories(stories, opened, place.seals, place.clock);

    private final PartnerId owner = join(kaisla, "Kaisla");
    private final StoryUse leave = allow(owner);

    {
        join(sade, "Sade");
    }

    @Test
    void is_written_by_staff_accepted_by_its_owner_read_by_everybody_and_gone_at_once_when_taken_back() {
        var id = offered();
        assertThatThrownBy(() -> everybody.read(id, Language.FI)).isInstanceOf(NotFound.class);

        assertThat(accept(kaisla, id, WORDS)).isEqualTo(Said.DONE);
        assertThat(everybody.stories(Language.FI))
                .extracting(it -> it.words().title())
                .containsExactly("Odotin");
        assertThat(everybody.read(id, Language.SV)).isInstanceOf(ReadOutcome.Found.class);

        assertThat(deciding(kaisla).withdraw(id)).isTrue();
        assertThat(deciding(kaisla).withdraw(id)).isFalse();
        assertThat(everybody.stories(Language.FI)).isEmpty();
        assertThat(everybody.read(id, Language.FI)).isInstanceOf(ReadOutcome.Gone.class);
        assertThat(leave.isAllowedOn(today())).isFalse();
        assertThat(place.audit.kinds())
                .containsExactly(
                        AuditAct.WROTE_PUBLIC_STORY,
                        AuditAct.OFFERED_PUBLIC_STORY,
                        AuditAct.ACCEPTED_PUBLIC_STORY,
                        AuditAct.WITHDREW_PUBLIC_STORY,
                        AuditAct.WITHDREW_STORY_USE);
    }

    @Test
    void is_begun_once_however_often_the_form_is_sent() {
        assertThat(begin()).isEqualTo(begin());
        assertThat(staff.all()).hasSize(1);
        assertThat(staff.leaves()).hasSize(1);
    }

    @Test
    void is_accepted_as_the_page_showed_it_or_not_at_all() {
        var id = offered();
        staff.write(id, Language.FI, new StoryWords("Odotin", "Istuin ja kerroin liikaa.", ""));
        staff.offer(id);

        assertThat(accept(kaisla, id, WORDS)).isEqualTo(Said.OTHER_WORDS);
        assertThat(everybody.stories(Language.FI)).isEmpty();
    }

    @Test
    void is_nobody_elses_to_accept_to_read_or_to_take_back() {
        var id = offered();

        assertThat(deciding(sade).mine()).isEmpty();
        assertThatThrownBy(() -> deciding(sade).one(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accept(sade, id, WORDS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deciding(sade).withdraw(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_gone_too_when_the_leave_it_stands_on_is_taken_back_elsewhere_and_does_not_return_with_it() {
        var id = out();

        leave.withdraw(today());
        assertThat(everybody.read(id, Language.FI)).isInstanceOf(ReadOutcome.Gone.class);
        leave.allowAgain(today());
        assertThat(everybody.read(id, Language.FI)).isInstanceOf(ReadOutcome.Gone.class);
    }

    @Test
    void is_over_by_itself_after_its_last_day_and_said_to_be_thirty_days_before() {
        out();
        assertThat(needed.today().ending()).isZero();

        place.clock.moveOn(Duration.ofDays(70));
        assertThat(needed.today().ending()).isEqualTo(1);
        assertThat(deciding(kaisla).mine()).allMatch(StorySheet::ending);
        place.clock.moveOn(Duration.ofDays(40));

        assertThat(everybody.stories(Language.FI)).isEmpty();
        assertThat(needed.today().ending()).isZero();
    }

    @Test
    void is_told_to_the_staff_for_a_week_once_its_owner_has_answered_and_again_when_they_take_it_back() {
        var id = offered();
        assertThat(needed.today().answered()).isZero();

        accept(kaisla, id, WORDS);
        place.clock.moveOn(Duration.ofDays(6));
        assertThat(needed.today().answered()).isEqualTo(1);
        place.clock.moveOn(Duration.ofDays(1));
        assertThat(needed.today().answered()).isZero();

        deciding(kaisla).withdraw(id);
        assertThat(needed.today().answered()).isEqualTo(1);
    }

    @Test
    void leaves_its_copies_to_be_taken_away_by_hand_until_each_is_ticked() {
        var id = out();
        staff.copied(id, CopyKind.LEAFLET, "Neuvolan odotustila");
        staff.copied(id, CopyKind.OUTSIDE_PAGE, "Kunnan sivut");
        assertThat(needed.today().copies()).isZero();

        deciding(kaisla).withdraw(id);
        job.run();

        assertThat(needed.today().copies()).isEqualTo(2);
        var copies = deciding(kaisla).one(id).copiesToTakeBack();
        assertThat(copies).extracting(CopyView::place).containsExactlyInAnyOrder("Neuvolan odotustila", "Kunnan sivut");
        copies.forEach(it -> assertThat(staff.copyTakenBack(id, it.id())).isTrue());
        assertThat(needed.today().copies()).isZero();
    }

    @Test
    void loses_its_words_with_its_key_when_it_is_over_and_some_years_later_everything() {
        var id = out();
        var story = stories.find(id).orElseThrow();
        var edition = story.edition(Language.FI).orElseThrow();
        var words = edition.words().body();
        deciding(kaisla).withdraw(id);

        assertThat(job.run()).isEqualTo(1);
        assertThat(job.run()).isZero();
        assertThatThrownBy(() -> place.seals.open(story.key(), StoryEdition.placeOf(edition.id(), "body"), words))
                .isInstanceOf(NotFound.class);
        assertThat(staff.one(id).title(Language.FI)).isEmpty();
        assertThat(everybody.read(id, Language.FI)).isInstanceOf(ReadOutcome.Gone.class);

        place.clock.moveOn(Duration.ofDays(800));
        assertThat(job.run()).isEqualTo(1);
        assertThatThrownBy(() -> everybody.read(id, Language.FI)).isInstanceOf(NotFound.class);
    }

    @Test
    void stands_beside_publications_that_are_shown_as_long_as_there_is_permission() {
        var keeping = new KeepingOwnPublications(publications, place.auditing(place.worker(worker)), place.clock);
        var id = keeping.add(Digest.of("one"), facts(Optional.of(today().plusDays(10))));
        assertThat(keeping.add(Digest.of("one"), facts(Optional.empty()))).isEqualTo(id);
        assertThat(everybody.publications(Optional.empty(), Optional.empty()).rows())
                .hasSize(1);
        assertThat(needed.today().publicationsEnding()).isEqualTo(1);

        keeping.hide(id);
        assertThat(everybody.publications(Optional.empty(), Optional.empty()).rows())
                .isEmpty();
        keeping.show(id);
        place.clock.moveOn(Duration.ofDays(11));
        assertThat(everybody.publications(Optional.empty(), Optional.empty()).rows())
                .isEmpty();
    }

    private PublicStoryId out() {
        var id = offered();
        accept(kaisla, id, WORDS);
        return id;
    }

    private PublicStoryId offered() {
        var id = begin();
        staff.offer(id);
        return id;
    }

    private PublicStoryId begin() {
        return staff.begin(new StoryDraft(Digest.of("form"), leave.id(), terms(), Language.FI, WORDS))
                .orElseThrow();
    }

    private Said accept(StaffId who, PublicStoryId id, StoryWords seen) {
        return deciding(who)
                .accept(id, new OwnersYes(Map.of(Language.FI, seen.fingerprint()), terms(), Optional.empty()));
    }

    private StoryTerms terms() {
        return new StoryTerms(Set.of(StoryAudience.WEB), LocalDate.parse("2026-06-10"));
    }

    private static PublicationFacts facts(Optional<LocalDate> until) {
        return new PublicationFacts(
                PublicationKind.LEAFLET,
                "Esite",
                "",
                2025,
                Language.FI,
                Readers.EVERYBODY,
                Optional.empty(),
                true,
                until);
    }

    private DecidingOnMyStory deciding(StaffId who) {
        var caller = place.caller(who, Role.EXPERIENCE_PARTNER);
        return new DecidingOnMyStory(
                stories, uses, partners, opened, place.seals, place.auditing(caller), caller, place.clock);
    }

    private StoryUse allow(PartnerId partner) {
        var id = new StoryUseId(UUID.randomUUID());
        var key = place.seals.newKey();
        var use = StoryUse.allowed(
                id,
                partner,
                key,
                Digest.of("use"),
                new StoryLeave(StoryPart.EVERYBODY, StoryUseKind.PUBLICATION, today(), today().plusMonths(6), true),
                place.seals.seal(key, StoryUse.placeOf(id), "Verkkosivu"),
                Optional.of(place.seals.seal(key, StoryUse.shownOf(id), WORDS.body())));
        uses.add(use);
        return use;
    }

    private PartnerId join(StaffId account, String called) {
        var id = new PartnerId(UUID.randomUUID());
        partners.add(ExperiencePartner.joining(
                id,
                account,
                Digest.of(account.toString()),
                new PartnerProfile(called, "", Set.of(Language.FI), Towns.of(""), Set.of(), Set.of(), Set.of(), 2),
                today()));
        return id;
    }

    private LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
