package fi.rinnalla.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUseKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

@Label("A story that came out")
class PublicStoryLawsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
    private static final int LAST_DAY_OF_LEAVE = 40;
    private static final Sealed WORDS = new Sealed(new byte[] {1});

    /** Everything that can happen to a story and its leave, in any order. */
    enum Event {
        WRITES_FINNISH,
        WRITES_SWEDISH,
        OFFERS,
        ACCEPTS_FINNISH,
        ACCEPTS_BOTH_FOR_A_WEEK,
        ACCEPTS_FOR_PROFESSIONALS,
        OWNER_WITHDRAWS,
        LEAVE_IS_WITHDRAWN,
        LEAVE_IS_GIVEN_AGAIN,
        LEAVE_IS_TICKED_AS_REMOVED,
        LEAVE_IS_FORGOTTEN,
        HOUSE_CLOSES,
        A_DAY_PASSES,
        A_FORTNIGHT_PASSES
    }

    /** What the story's owner has said so far, kept apart from the story itself. */
    private static final class Told {
        Optional<StoryUse> leave;
        LocalDate today = FIRST;
        boolean takenBack;
        Optional<LocalDate> until = Optional.empty();
        boolean everybody;
        final Map<Language, Boolean> accepted = new EnumMap<>(Language.class);

        Told(StoryUse use) {
            leave = Optional.of(use);
        }

        boolean mayBeSeen() {
            return !takenBack
                    && everybody
                    && until.filter(it -> !today.isAfter(it)).isPresent()
                    && accepted.containsValue(true);
        }
    }

    @Property(tries = 1000)
    void is_never_seen_after_its_last_day_or_after_its_owner_took_it_back_whatever_happens_in_whatever_order(
            @ForAll("histories") List<Event> history) {
        var use = use();
        var told = new Told(use);
        var story = PublicStory.begun(
                        PublicStoryId.random(),
                        use,
                        new KeyId(UUID.randomUUID()),
                        Digest.of("form"),
                        terms(FIRST.plusDays(LAST_DAY_OF_LEAVE), StoryAudience.WEB),
                        FIRST)
                .orElseThrow();
        var seen = false;
        for (var event : history) {
            happens(event, story, told.leave, told);
            var shown = story.shown(StoryAudience.WEB, Language.FI, told.leave, told.today);
            assertThat(shown.isPresent()).isEqualTo(told.mayBeSeen());
            shown.ifPresent(it -> assertThat(told.accepted.get(it.language())).isTrue());
            seen |= shown.isPresent();
        }
        Statistics.collect(seen ? "seen once" : "never seen", told.takenBack ? "taken back" : "not taken back");
    }

    private static StoryUse use() {
        return StoryUse.allowed(
                new StoryUseId(UUID.randomUUID()),
                new PartnerId(UUID.randomUUID()),
                new KeyId(UUID.randomUUID()),
                Digest.of("use"),
                new StoryLeave(
                        StoryPart.EVERYBODY, StoryUseKind.PUBLICATION, FIRST, FIRST.plusDays(LAST_DAY_OF_LEAVE), true),
                WORDS,
                Optional.of(WORDS));
    }

    private static void happens(Event event, PublicStory story, Optional<StoryUse> leave, Told told) {
        switch (event) {
            case WRITES_FINNISH -> write(story, Language.FI, leave, told);
            case WRITES_SWEDISH -> write(story, Language.SV, leave, told);
            case OFFERS -> story.offer(leave, told.today);
            case ACCEPTS_FINNISH ->
                accept(story, Set.of(Language.FI), LAST_DAY_OF_LEAVE, StoryAudience.WEB, leave, told);
            case ACCEPTS_BOTH_FOR_A_WEEK ->
                accept(story, Set.of(Language.FI, Language.SV), 7, StoryAudience.WEB, leave, told);
            case ACCEPTS_FOR_PROFESSIONALS ->
                accept(story, Set.of(Language.FI), 7, StoryAudience.PROFESSIONALS, leave, told);
            case OWNER_WITHDRAWS -> {
                story.withdraw(told.today);
                told.takenBack = true;
            }
            case LEAVE_IS_WITHDRAWN ->
                told.takenBack |= leave.filter(it -> it.withdraw(told.today)).isPresent();
            case LEAVE_IS_GIVEN_AGAIN -> leave.ifPresent(it -> it.allowAgain(told.today));
            case LEAVE_IS_TICKED_AS_REMOVED -> leave.ifPresent(it -> it.remove(told.today));
            case LEAVE_IS_FORGOTTEN -> {
                told.takenBack = true;
                told.leave = Optional.empty();
            }
            case HOUSE_CLOSES -> story.close(leave, told.today);
            case A_DAY_PASSES -> told.today = told.today.plusDays(1);
            case A_FORTNIGHT_PASSES -> told.today = told.today.plusDays(14);
        }
    }

    private static void write(PublicStory story, Language language, Optional<StoryUse> leave, Told told) {
        var words = new SealedStory(WORDS, WORDS, Optional.empty());
        if (story.write(language, UUID.randomUUID(), words, leave, told.today)) {
            told.accepted.put(language, false);
        }
    }

    private static void accept(
            PublicStory story,
            Set<Language> languages,
            int days,
            StoryAudience audience,
            Optional<StoryUse> leave,
            Told told) {
        var last = FIRST.plusDays(LAST_DAY_OF_LEAVE);
        var until = told.today.plusDays(days).isAfter(last) ? last : told.today.plusDays(days);
        var yes = new StoryAnswer(languages, terms(until, audience), ByLine.NAMELESS, Optional.empty());
        if (story.accept(yes, leave, told.today)) {
            told.until = Optional.of(until);
            told.everybody = audience == StoryAudience.WEB;
            told.accepted.replaceAll((language, before) -> languages.contains(language));
        }
    }

    private static StoryTerms terms(LocalDate until, StoryAudience audience) {
        return new StoryTerms(Set.of(audience), until);
    }

    /** Often as it goes well, so that there is something to take back. */
    @Provide
    Arbitrary<List<Event>> histories() {
        var well = Arbitraries.just(List.of(Event.WRITES_FINNISH, Event.OFFERS, Event.ACCEPTS_FINNISH));
        var any = Arbitraries.of(Event.class).list().ofMaxSize(14);
        return Arbitraries.oneOf(any, well.flatMap(begins -> any.map(rest -> joined(begins, rest))));
    }

    private static List<Event> joined(List<Event> begins, List<Event> rest) {
        return java.util.stream.Stream.concat(begins.stream(), rest.stream()).toList();
    }
}
