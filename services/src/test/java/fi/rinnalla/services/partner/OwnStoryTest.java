package fi.rinnalla.services.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUseKind;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.partner.AllowingUses.Allowed;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody's own story")
class OwnStoryTest {
    private static final String WORDS = "Istuin ikkunan ääressä ja odotin.";

    private final Workplace place = new Workplace();
    private final StoriesOnAShelf stories = new StoriesOnAShelf();
    private final UsesOnAShelf uses = new UsesOnAShelf();
    private final PartnersOnAShelf partners = new PartnersOnAShelf();
    private final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
    private final StaffId sade = place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
    private final KeepingMyStory mine = keeping(kaisla);
    private final AllowingUses allowing = allowing(kaisla);
    private final SeeingSharedStories staff =
            new SeeingSharedStories(uses, partners, place.seals, place.auditing(place.worker(worker)), place.clock);

    @Test
    void is_its_owners_alone() {
        join(kaisla);
        join(sade);
        mine.write(StoryPart.WORKING, WORDS);

        assertThat(mine.mine()
                        .orElseThrow()
                        .text(StoryPart.WORKING)
                        .orElseThrow()
                        .words())
                .isEqualTo(WORDS);
        assertThat(keeping(sade).mine().orElseThrow().isEmpty()).isTrue();
        assertThat(place.audit.all()).isEmpty();
    }

    @Test
    void is_brought_back_as_it_was_before_the_last_change_and_that_too() {
        join(kaisla);
        mine.write(StoryPart.PARENTS, WORDS);
        mine.write(StoryPart.PARENTS, "Toinen alku.");
        mine.write(StoryPart.PARENTS, "Toinen alku.");

        assertThat(mine.takeBack(StoryPart.PARENTS)).isTrue();
        assertThat(words(StoryPart.PARENTS)).isEqualTo(WORDS);
        assertThat(mine.takeBack(StoryPart.PARENTS)).isTrue();
        assertThat(words(StoryPart.PARENTS)).isEqualTo("Toinen alku.");
        assertThat(mine.takeBack(StoryPart.STUDENTS)).isFalse();
    }

    @Test
    void is_copied_for_each_audience_and_no_copy_changes_with_another() {
        join(kaisla);
        mine.write(StoryPart.WORKING, WORDS);
        mine.write(StoryPart.STUDENTS, WORDS);
        mine.write(StoryPart.WORKING, "Kirjoitin alusta.");

        assertThat(words(StoryPart.STUDENTS)).isEqualTo(WORDS);
    }

    @Test
    void is_used_by_leave_of_which_the_organisation_knows_only_what_it_was_told() {
        join(kaisla);
        mine.write(StoryPart.PARENTS, WORDS);
        assertThat(allowing.allow(form("one", false, Optional.empty()))).isEqualTo(Allowed.DONE);
        assertThat(staff.all()).isEmpty();

        allowing.allow(form("two", true, Optional.empty()));
        allowing.allow(form("two", true, Optional.empty()));

        var told = staff.all();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).use().place()).isEqualTo("Oppitunti");
        assertThat(told.get(0).use().shown()).isEmpty();
        assertThat(place.audit.kinds()).containsExactly(AuditAct.SHARED_STORY_USE);
    }

    @Test
    void is_read_by_the_organisation_exactly_as_the_page_showed_it_whatever_becomes_of_it_later() {
        join(kaisla);
        mine.write(StoryPart.PARENTS, WORDS);
        assertThat(allowing.allow(form("old", true, Optional.of("Jotain muuta."))))
                .isEqualTo(Allowed.OTHER_WORDS);
        allowing.allow(form("form", true, Optional.of(WORDS)));
        mine.write(StoryPart.PARENTS, "Nyt kerron enemmän.");

        assertThat(staff.all().get(0).use().shown()).contains(WORDS);
    }

    @Test
    void is_withdrawn_with_every_use_and_leaves_the_organisation_something_to_do() {
        join(kaisla);
        mine.write(StoryPart.PARENTS, WORDS);
        allowing.allow(form("told", true, Optional.of(WORDS)));
        allowing.allow(form("own", false, Optional.empty()));

        assertThat(mine.withdraw(StoryPart.versions())).isEqualTo(2);

        var after = mine.mine().orElseThrow();
        assertThat(after.uses()).allMatch(it -> it.state() == UseRow.State.WITHDRAWN);
        assertThat(after.isTold(StoryPart.PARENTS)).isFalse();
        assertThat(words(StoryPart.PARENTS)).isEqualTo(WORDS);
        var todo = staff.all().get(0).use();
        assertThat(todo.shown()).isEmpty();
        assertThat(todo.removeBy()).contains(today().plusDays(14));
        assertThat(allowing.allow(form("new", false, Optional.empty()))).isEqualTo(Allowed.NOT_TOLD);

        assertThat(staff.remove(todo.id())).isTrue();
        assertThat(staff.remove(todo.id())).isFalse();
        assertThat(staff.all().get(0).use().removeBy()).isEmpty();
    }

    @Test
    void is_deleted_at_once_with_all_its_leave_but_for_what_the_organisation_has_still_to_take_out_of_use() {
        var id = join(kaisla);
        mine.write(StoryPart.PARENTS, WORDS);
        var key = stories.of(id).orElseThrow().key();
        var text = stories.of(id).orElseThrow().text(StoryPart.PARENTS).orElseThrow();
        allowing.allow(form("told", true, Optional.of(WORDS)));
        allowing.allow(form("own", false, Optional.empty()));

        mine.deleteEverything();

        assertThat(stories.of(id)).isEmpty();
        assertThatThrownBy(() -> place.seals.open(key, text.place(), text.body()))
                .isInstanceOf(NotFound.class);
        assertThat(uses.of(id))
                .hasSize(1)
                .allMatch(it -> it.leave().shared() && it.shown().isEmpty());
        assertThat(staff.all().get(0).use().removeBy()).isPresent();
    }

    @Test
    void goes_when_its_owner_leaves() {
        var id = join(kaisla);
        mine.write(StoryPart.WORKING, WORDS);
        var settling = new Settling(new CommitmentsOnAShelf(), partners, place.clock);
        new KeepingTheRegister(
                        partners,
                        place.accounts,
                        settling,
                        forgetting(worker),
                        new ForgettingWellbeing(new WellbeingsOnAShelf(), place.seals),
                        place.auditing(place.worker(worker)),
                        place.clock)
                .leave(id);

        assertThat(stories.of(id)).isEmpty();
        assertThat(mine.mine()).isEmpty();
        assertThatThrownBy(() -> mine.write(StoryPart.WORKING, WORDS)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_forgotten_when_nobody_has_changed_it_for_two_years_and_ended_leave_a_year_after_its_end() {
        var id = join(kaisla);
        mine.write(StoryPart.PARENTS, WORDS);
        allowing.allow(form("own", false, Optional.empty()));
        var job = new ForgettingOldStories(stories, uses, forgetting(worker), place.clock);
        assertThat(job.run()).isZero();

        place.clock.moveOn(Duration.ofDays(500));
        assertThat(job.run()).isEqualTo(1);
        assertThat(uses.of(id)).isEmpty();
        assertThat(stories.of(id)).isPresent();

        place.clock.moveOn(Duration.ofDays(300));
        assertThat(job.run()).isEqualTo(1);
        assertThat(stories.of(id)).isEmpty();
    }

    @Test
    void is_not_used_nor_withdrawn_by_anybody_else() {
        join(kaisla);
        join(sade);
        mine.write(StoryPart.PARENTS, WORDS);
        allowing.allow(form("own", true, Optional.empty()));
        var use = mine.mine().orElseThrow().uses().get(0).id();

        assertThatThrownBy(() -> allowing(sade).withdraw(use)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> allowing(sade).withdraw(new StoryUseId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThat(allowing.withdraw(use)).isTrue();
        assertThat(allowing.allowAgain(use)).isTrue();
    }

    private String words(StoryPart part) {
        return mine.mine().orElseThrow().text(part).orElseThrow().words();
    }

    private StoryForm form(String key, boolean shared, Optional<String> seen) {
        var leave = new StoryLeave(StoryPart.PARENTS, StoryUseKind.TRAINING, today(), today().plusMonths(3), shared);
        return new StoryForm(Digest.of(key), leave, "Oppitunti", seen);
    }

    private KeepingMyStory keeping(StaffId account) {
        return new KeepingMyStory(
                stories,
                uses,
                partners,
                forgetting(account),
                place.seals,
                place.caller(account, Role.EXPERIENCE_PARTNER),
                place.clock);
    }

    private ForgettingAStory forgetting(StaffId account) {
        return new ForgettingAStory(
                stories,
                uses,
                place.seals,
                place.auditing(place.caller(account, Role.EXPERIENCE_PARTNER)),
                place.clock);
    }

    private AllowingUses allowing(StaffId account) {
        var caller = place.caller(account, Role.EXPERIENCE_PARTNER);
        return new AllowingUses(stories, uses, partners, place.seals, place.auditing(caller), caller, place.clock);
    }

    private PartnerId join(StaffId account) {
        var id = new PartnerId(UUID.randomUUID());
        partners.add(ExperiencePartner.joining(
                id,
                account,
                Digest.of(account.toString()),
                new PartnerProfile("Kaisla", "", Set.of(Language.FI), Towns.of(""), Set.of(), Set.of(), Set.of(), 2),
                today()));
        return id;
    }

    private LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
