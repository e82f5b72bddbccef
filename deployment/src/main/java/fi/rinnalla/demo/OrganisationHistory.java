package fi.rinnalla.demo;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the history of an organisation, and what goes from one to another. To be let go of when it is written: what its
 * providers gave lives as long as it does, and a year is some hundred thousand things.
 */
@Dependent
class OrganisationHistory {
    private static final String WRITES_SERIES = "kasper";

    @Inject
    @ConfigProperty(name = "rinnalla.data", defaultValue = ".")
    private String data;

    @Inject
    private Acting acting;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private Provider<TenantHistory> stories;

    @Inject
    private Provider<TemplateHistory> templates;

    @Inject
    private Provider<QuietHistory> quiet;

    @Inject
    private Provider<GatheringHistory> gatherings;

    @Inject
    private Provider<RequestHistory> requests;

    @Inject
    private Provider<PartnerHistory> partners;

    @Inject
    private Provider<AssignmentHistory> assignments;

    @Inject
    private Provider<IndividualHistory> individual;

    @Inject
    private Provider<TaughtHistory> taught;

    @Inject
    private Provider<GroupHistory> groups;

    @Inject
    private Provider<FeeHistory> fees;

    @Inject
    private Provider<RelationHistory> relations;

    @Inject
    private Provider<StoryHistory> told;

    @Inject
    private Provider<PublicStoryHistory> published;

    @Inject
    private Provider<WellbeingHistory> wellbeing;

    @Inject
    private Provider<TrainingHistory> trainings;

    @Inject
    private Provider<ThemeHistory> themes;

    @Inject
    private Provider<TallyHistory> tallies;

    @Inject
    private Provider<CallHistory> calls;

    @Inject
    private Provider<ImportHistory> imports;

    @Inject
    private Provider<ClosedQuarters> quarters;

    @Inject
    private Provider<DivisorHistory> divisors;

    @Inject
    private Provider<IndicatorHistory> indicators;

    @Inject
    private Provider<OpenDataHistory> opened;

    @Inject
    private Provider<HoursHistory> hours;

    @Inject
    private Provider<SurveyHistory> surveys;

    @Inject
    private Provider<ResultHistory> results;

    @Inject
    private Provider<PairHistory> pairs;

    @Inject
    private Provider<PosterHistory> posters;

    @Inject
    private Provider<NewsHistory> news;

    @Inject
    private Provider<LogoHistory> logos;

    @Inject
    private Provider<SeriesHistory> series;

    @Inject
    private Provider<ModelHistory> models;

    @Inject
    private Provider<ProgrammeHistory> programmesToldOf;

    @Inject
    private Provider<FundingHistory> funding;

    @Inject
    private Provider<ReportHistory> reports;

    @Inject
    private Provider<ExportHistory> exports;

    @Inject
    private Clock clock;

    /** What goes from one organisation to another comes last, when each has its own. */
    void share(List<Host> hosts) {
        var writers = hosts.stream()
                .filter(it -> it.slug().equals(WRITES_SERIES))
                .map(this::editor)
                .toList();
        var others = hosts.stream()
                .filter(it -> !it.slug().equals(WRITES_SERIES))
                .map(this::editor)
                .toList();
        writers.forEach(it -> series.get().write(it, others, clock.instant()));
        models.get().share(hosts.stream().map(this::modelHouse).toList());
    }

    private SeriesHistory.Editor editor(Host host) {
        var tenant = new TenantId(host.id());
        return new SeriesHistory.Editor(
                tenant,
                acting.job(tenant, clock.instant(), () -> desk.get().administrator()),
                acting.job(tenant, clock.instant(), () -> desk.get().workers()).get(0));
    }

    private ModelHistory.House modelHouse(Host host) {
        var editor = editor(host);
        var almanac = own(Almanac.of(Helsinki.day(clock.instant()), host.slug()), host, "models");
        return new ModelHistory.House(host, editor.worker(), editor.administrator(), almanac);
    }

    /** Whether there was nothing before. */
    boolean write(Host host) {
        var tenant = new TenantId(host.id());
        var now = clock.instant();
        var unwritten = acting.job(tenant, now, () -> desk.get().isUnwritten());
        if (unwritten) {
            var staff = acting.job(tenant, now, () -> desk.get().workers());
            var places = acting.job(tenant, now, () -> desk.get().places());
            var almanac = Almanac.of(Helsinki.day(now), host.slug());
            templates.get().write(tenant, staff.get(0), now);
            quiet.get().write(host, staff, places, almanac);
            hours.get().write(host, staff.get(0), almanac);
            posters.get().write(tenant, staff.get(0), almanac);
            var cards = new ArrayList<>(stories.get().write(host, staff, almanac));
            cards.addAll(gatherings.get().write(host, staff, almanac));
            partners.get().write(host, staff.get(0), almanac);
            cards.addAll(relations.get().write(host, staff, almanac.today()));
            cards.addAll(requests.get().write(host, staff, almanac));
            // Each by an almanac of its own: what is written after them happens at the same times as before.
            cards.addAll(assignments.get().write(host, staff.get(0), own(almanac, host, "assignments")));
            cards.addAll(individual.get().write(host, staff.get(0), own(almanac, host, "individual support")));
            fees.get().write(host, staff.get(0), own(almanac, host, "fees"));
            cards.addAll(trainings.get().write(host, staff, own(almanac, host, "trainings")));
            taught.get().write(host, staff.get(0), own(almanac, host, "trainings of professionals"));
            surveys.get().write(host, staff.get(0), own(almanac, host, "surveys"));
            results.get().write(host, staff.get(0), own(almanac, host, "results"));
            cards.addAll(pairs.get().write(host, staff.get(0), own(almanac, host, "starts and ends")));
            told.get().write(host, staff.get(0), almanac.today());
            models.get().write(modelHouse(host));
            published.get().write(host, staff.get(0), own(almanac, host, "stories that come out"));
            wellbeing.get().write(host, own(almanac, host, "wellbeing"));
            var administrator = acting.job(tenant, now, () -> desk.get().administrator());
            var programmes = acting.job(tenant, now, () -> desk.get().programmes());
            news.get().write(tenant, administrator, now);
            logos.get().write(host, administrator, now);
            quarters.get().freeze(tenant, administrator, programmes, now);
            indicators.get().write(host, staff.get(0), own(almanac, host, "indicators"), programmes);
            opened.get().write(host, administrator, programmes, now);
            cards.addAll(themes.get().write(host, staff, own(almanac, host, "themes")));
            groups.get().write(host, staff.get(0), own(almanac, host, "development groups"));
            tallies.get().write(host, staff, places, almanac);
            var lines = acting.job(tenant, now, () -> desk.get().lines());
            calls.get().write(host, staff, lines, almanac);
            programmesToldOf
                    .get()
                    .write(
                            host,
                            new ProgrammeHistory.House(
                                    tenant,
                                    staff.get(0),
                                    administrator,
                                    programmes.get(0),
                                    own(almanac, host, "programmes")));
            divisors.get().write(host, administrator, programmes, now);
            reports.get().write(host, staff.get(0), own(almanac, host, "reports"));
            imports.get().write(host, staff.get(0), own(almanac, host, "imports"));
            exports.get().write(host, now);
            funding.get()
                    .write(
                            host,
                            new ProgrammeHistory.House(
                                    tenant,
                                    staff.get(0),
                                    administrator,
                                    programmes.get(0),
                                    own(almanac, host, "funding")));
            DemoCards.add(Path.of(data, "demo.json"), host.name(), firstOfEach(cards));
        }
        return unwritten;
    }

    private static Almanac own(Almanac almanac, Host host, String what) {
        return Almanac.of(almanac.today(), what + " of " + host.slug());
    }

    /** One card for each thing there is to find. */
    private static List<TenantHistory.WrittenCard> firstOfEach(List<TenantHistory.WrittenCard> cards) {
        return cards.stream()
                .collect(Collectors.toMap(
                        TenantHistory.WrittenCard::opens, it -> it, (older, newer) -> newer, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
