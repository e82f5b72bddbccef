package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.codevelopment.IdeaId;
import fi.rinnalla.domain.codevelopment.IdeaWords;
import fi.rinnalla.domain.codevelopment.MoveOutcome;
import fi.rinnalla.domain.codevelopment.Plan;
import fi.rinnalla.domain.codevelopment.Proposer;
import fi.rinnalla.domain.codevelopment.PutOutcome.Put;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.ThemeWords;
import fi.rinnalla.domain.codevelopment.TitleCorrection;
import fi.rinnalla.domain.codevelopment.TitleOutcome;
import fi.rinnalla.domain.codevelopment.TrialPlan;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.codevelopment.CorrectingTitles;
import fi.rinnalla.services.codevelopment.GatheringThemes;
import fi.rinnalla.services.codevelopment.MovingThemes;
import fi.rinnalla.services.codevelopment.NewTheme;
import fi.rinnalla.services.codevelopment.SeeingTheLoop;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A year of what invented parents speak of together: from their feedback to a change, or to "no change, because". */
@Dependent
public class ThemeHistory {
    private static final int DAYS_BETWEEN = 4;
    private static final int DAYS_TO_ANSWER = 3;
    private static final int DAYS_TO_THEME = 5;
    private static final int DAYS_TO_VERDICT = 20;
    private static final int DAYS_AHEAD = 14;
    private static final String WHY_CALLED_SO = "Nimi kertoi liian vähän.";
    private static final Duration UNTIL_READ = Duration.ofHours(1);

    private static final Map<Language, String> THANKS = Map.of(
            Language.FI, "Kiitos, että kerroit. Viemme asian kehittämisryhmään, kun siitä on puhunut muitakin.",
            Language.SV, "Tack för att du berättade. Vi tar saken till utvecklingsgruppen när fler har talat om den.",
            Language.EN,
                    "Thank you for telling us. It goes to the development group once others have spoken of it too.",
            Language.SELKO, "Kiitos, että kerroit. Ryhmä miettii asiaa, kun moni on puhunut siitä.");

    @Inject
    private Acting acting;

    @Inject
    private Parents parents;

    @Inject
    private Workers workers;

    @Inject
    private Holders holders;

    @Inject
    private Provider<GatheringThemes> gathering;

    @Inject
    private Provider<MovingThemes> moving;

    @Inject
    private Provider<CorrectingTitles> titles;

    @Inject
    private Provider<SeeingTheLoop> seeing;

    List<TenantHistory.WrittenCard> write(Host host, List<StaffId> staff, Almanac almanac) {
        var house = new House(new TenantId(host.id()), staff, almanac, new HashMap<>());
        var cards = new ArrayList<TenantHistory.WrittenCard>();
        Spoken.of(host.slug()).stream()
                .sorted(Comparator.comparing(Spoken::daysBack).reversed())
                .forEach(it -> cards.addAll(write(house, it)));
        return cards;
    }

    private List<TenantHistory.WrittenCard> write(House house, Spoken told) {
        var begun = house.almanac().today().minusDays(told.daysBack());
        var given = new ArrayList<Heard>();
        for (var said : told.said()) {
            given.add(hear(house, said, begun.plusDays((long) DAYS_BETWEEN * given.size())));
        }
        var theme = gather(house, told, given);
        house.made().put(told.id(), theme);
        told.firstCalled()
                .ifPresent(it ->
                        call(house, theme, told.title(), given.get(0).day().plusDays(DAYS_TO_THEME + 1L)));
        told.steps().forEach(it -> take(house, told, theme, it, begun));
        told.steps().stream()
                .filter(it -> it.told().containsKey("words"))
                .findFirst()
                .ifPresent(it -> judge(house, given, begun.plusDays(it.after() + DAYS_TO_VERDICT)));
        return given.stream()
                .flatMap(it -> it.given().secret().stream())
                .map(it -> new TenantHistory.WrittenCard(CardWords.of(it).spelled(), told.opens()))
                .toList();
    }

    private Heard hear(House house, Spoken.Said said, LocalDate wanted) {
        var day = house.day(wanted);
        var came = house.almanac().moment(day);
        var given = parents.tell(house.tenant(), said.story(), came);
        var themes = said.story().themes();
        workers.read(house.tenant(), house.worker(), given.id(), themes, came.plus(UNTIL_READ));
        var answered = house.almanac().moment(house.day(day.plusDays(DAYS_TO_ANSWER)));
        var words = THANKS.get(said.story().language());
        workers.answer(house.tenant(), house.worker(), given.id(), AnswerKind.ANSWER, words, answered);
        said.group().ifPresent(it -> share(house, said, given, it, day.plusDays(DAYS_TO_ANSWER)));
        return new Heard(said, given, day);
    }

    private void share(House house, Spoken.Said said, Parents.Given given, String words, LocalDate wanted) {
        var now = house.almanac().moment(house.day(wanted));
        var text = DraftText.forGroups(said.story().language(), words, Set.of());
        var drafted = workers.draft(house.tenant(), house.worker(), given.id(), text, now);
        holders.accept(house.tenant(), given.id(), drafted, now);
        workers.approve(house.tenant(), house.second(), drafted, now);
    }

    private ThemeId gather(House house, Spoken told, List<Heard> given) {
        var first = given.get(0);
        var theme = house.at(
                first.day().plusDays(DAYS_TO_THEME),
                () -> gathering
                        .get()
                        .make(
                                Digest.of("demo-theme-" + told.id()),
                                wanted(house, told, first.day()),
                                Optional.of(first.given().id())));
        var id = ((Put) theme).theme();
        given.stream()
                .skip(1)
                .forEach(it -> house.at(
                        it.day().plusDays(DAYS_TO_THEME),
                        () -> gathering.get().put(it.given().id(), id, told.county())));
        return id;
    }

    private void call(House house, ThemeId theme, String title, LocalDate wanted) {
        var outcome = house.at(
                house.day(wanted), () -> titles.get().correct(theme, new TitleCorrection(title, WHY_CALLED_SO, true)));
        if (outcome != TitleOutcome.CORRECTED) {
            throw new IllegalStateException("the demo's title was refused: " + outcome);
        }
    }

    private NewTheme wanted(House house, Spoken told, LocalDate day) {
        return new NewTheme(
                new ThemeWords(
                        Language.FI, told.firstCalled().orElse(told.title()), told.description(), told.code(), true),
                told.county(),
                told.place(),
                told.continues().map(house.made()::get),
                new Plan(Role.WORKER, next(house, told, day)));
    }

    private void take(House house, Spoken told, ThemeId theme, Spoken.Taken step, LocalDate begun) {
        var day = begun.plusDays(step.after());
        var plan = new Plan(Role.FACILITATOR, next(house, told, day));
        var outcome = house.at(day, () -> taken(house, theme, step, plan));
        if (outcome instanceof MoveOutcome.Refused refused) {
            throw new IllegalStateException("the demo's " + told.id() + " was refused: " + step.turn() + " " + refused);
        }
    }

    private MoveOutcome taken(House house, ThemeId theme, Spoken.Taken step, Plan plan) {
        var it = step.told();
        return switch (step.turn()) {
            case UNDERSTOOD -> moving.get().understand(theme, plan);
            case IDEA -> moving.get().propose(theme, idea(it), plan);
            case TRIAL -> moving.get().tryOut(theme, trial(theme, step, house), plan);
            case TRIAL_GOES_ON ->
                moving.get()
                        .goOnTrying(theme, it.getString("reason"), house.now().plusDays(it.getInt("days")), plan);
            case DECIDED_TO_USE -> moving.get().takeIntoUse(theme, it.getString("reason"), plan);
            case DECIDED_NO_CHANGE -> moving.get().leaveAsItIs(theme, it.getString("reason"), plan);
            case IN_USE -> moving.get().change(theme, words(it), plan);
            case CHECKED -> moving.get().check(theme, plan);
            case HEARD, REOPENED -> throw new IllegalStateException("not told in the demo");
        };
    }

    private static IdeaWords idea(JsonObject it) {
        return new IdeaWords(
                it.getString("problem"), it.getString("benefits"), Proposer.valueOf(it.getString("proposer")));
    }

    private TrialPlan trial(ThemeId theme, Spoken.Taken step, House house) {
        var it = step.told();
        return new TrialPlan(
                onlyIdea(theme),
                it.getString("what"),
                it.getString("where"),
                house.now(),
                house.now().plusDays(it.getInt("days")),
                it.getString("measure"));
    }

    private IdeaId onlyIdea(ThemeId theme) {
        return seeing.get().one(theme).ideas().get(0).id();
    }

    private static Map<Language, String> words(JsonObject it) {
        var words = new EnumMap<Language, String>(Language.class);
        it.getJsonObject("words")
                .keySet()
                .forEach(language -> words.put(
                        Language.valueOf(language), it.getJsonObject("words").getString(language)));
        return words;
    }

    private void judge(House house, List<Heard> given, LocalDate wanted) {
        var moment = house.almanac().moment(house.day(wanted));
        given.forEach(it -> it.said()
                .verdict()
                .ifPresent(verdict -> holders.judge(house.tenant(), it.given().id(), verdict, moment)));
    }

    /** The day of the next step, or some day ahead: nothing in the demonstration is late. */
    private LocalDate next(House house, Spoken told, LocalDate day) {
        var begun = house.almanac().today().minusDays(told.daysBack());
        return told.steps().stream()
                .map(it -> begun.plusDays(it.after()))
                .filter(day::isBefore)
                .findFirst()
                .orElse(house.almanac().today().plusDays(DAYS_AHEAD));
    }

    private record Heard(Spoken.Said said, Parents.Given given, LocalDate day) {}

    /** Where all of it happens, and what was made there so far. */
    private final class House {
        private final TenantId tenant;
        private final List<StaffId> staff;
        private final Almanac almanac;
        private final Map<String, ThemeId> made;
        private LocalDate now;

        House(TenantId tenant, List<StaffId> staff, Almanac almanac, Map<String, ThemeId> made) {
            this.tenant = tenant;
            this.staff = staff;
            this.almanac = almanac;
            this.made = made;
        }

        /** A working day, but never one that has not come. */
        LocalDate day(LocalDate wanted) {
            var day = almanac.working(wanted);
            return almanac.hasCome(day) ? day : almanac.today();
        }

        <T> T at(LocalDate wanted, Supplier<T> act) {
            now = day(wanted);
            return acting.worker(tenant, worker(), almanac.moment(now), act);
        }

        LocalDate now() {
            return now;
        }

        StaffId worker() {
            return staff.get(0);
        }

        StaffId second() {
            return staff.get(1);
        }

        TenantId tenant() {
            return tenant;
        }

        Almanac almanac() {
            return almanac;
        }

        Map<String, ThemeId> made() {
            return made;
        }
    }
}
