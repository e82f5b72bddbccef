package fi.rinnalla.services.programme;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.measure.catalogue.CountingIndicators;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The programmes of an organisation, and each with what it answers for. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_FIGURES)
public class SeeingProgrammes {
    private final Programmes programmes;
    private final Participations participations;
    private final ProgrammeFacts facts;
    private final CountingIndicators counting;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingProgrammes(
            Programmes programmes,
            Participations participations,
            ProgrammeFacts facts,
            CountingIndicators counting,
            Caller caller,
            Clock clock) {
        this.programmes = programmes;
        this.participations = participations;
        this.facts = facts;
        this.counting = counting;
        this.caller = caller;
        this.clock = clock;
    }

    public List<ProgrammeRow> all() {
        var all = programmes.all();
        return all.stream().map(it -> row(it, all)).toList();
    }

    private ProgrammeRow row(Programme it, List<Programme> all) {
        var before = it.continues()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
        return new ProgrammeRow(it.id(), it.profile(), it.stateOn(today()), before.map(ProgrammeFacts::neighbour));
    }

    /** Whether the reader writes programmes, and not only reads them. */
    public boolean mayKeep() {
        return caller.may(Permission.KEEP_PROGRAMMES);
    }

    public ProgrammeSheet one(ProgrammeId id) {
        var programme = programmes.find(id).orElseThrow(() -> new NotFound(id));
        return new ProgrammeSheet(
                everything(programme),
                programme.stateOn(today()),
                programmes.all().stream()
                        .filter(it -> it.continues().equals(Optional.of(id)))
                        .map(ProgrammeFacts::neighbour)
                        .toList(),
                sharing(programme),
                counting.catalogue(),
                mayKeep(),
                today());
    }

    private ProgrammeSheet.Sharing sharing(Programme programme) {
        var anew = new AskedAnew(programmes.all(), participations.all());
        return new ProgrammeSheet.Sharing(
                anew.endsWith(programme),
                anew.unasked(programme).stream().map(ProgrammeFacts::neighbour).toList());
    }

    /** @param wanted none, or one in which it did not run, is the newest in which it did */
    public PaidYear paid(ProgrammeId id, Optional<Integer> wanted) {
        var programme = programmes.find(id).orElseThrow(() -> new NotFound(id));
        var years = yearsOf(programme);
        var year = wanted.filter(years::contains).orElse(years.get(0));
        return new PaidYear(year, years, facts.paid(id, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private List<Integer> yearsOf(Programme it) {
        var first = it.startsOn().getYear();
        var last = it.endsOn()
                .filter(end -> end.isBefore(today()))
                .orElseGet(this::today)
                .getYear();
        return IntStream.rangeClosed(0, Math.max(0, last - first))
                .mapToObj(back -> Math.max(first, last) - back)
                .toList();
    }

    /** From the first to the last of all days that are spoken of. */
    private FactSheet everything(Programme programme) {
        var first = days(programme).min(LocalDate::compareTo).orElseThrow();
        var last = days(programme).max(LocalDate::compareTo).orElseThrow();
        return facts.facts(programme.id(), first, last);
    }

    private Stream<LocalDate> days(Programme it) {
        return Stream.of(
                        Stream.of(it.startsOn(), it.endsOn().orElseGet(this::today)),
                        it.goals().stream()
                                .flatMap(goal -> Stream.of(
                                        goal.line().first(), goal.line().by())),
                        it.grants().stream()
                                .flatMap(grant -> Stream.of(
                                        grant.line().first(), grant.line().last())),
                        it.years().stream()
                                .flatMap(year -> wholeYear(year.line().year())),
                        it.uses().stream().map(use -> use.line().day()))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> wholeYear(int year) {
        return Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
