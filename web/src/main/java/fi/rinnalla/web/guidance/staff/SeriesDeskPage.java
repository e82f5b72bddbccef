package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.OfferedSeries;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.SeriesRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The organisation's series, and what others offer.
 *
 * @param gone what was to be copied is no longer offered
 */
public record SeriesDeskPage(
        Chrome chrome, List<SeriesRow> series, List<OfferedSeries> offered, boolean gone, LocalDate today)
        implements StaffPage {
    static final String TEMPLATE = "guidance/staff/serieslist";

    public String href(SeriesRow it) {
        return SeriesDeskController.PATH + "/" + it.id();
    }

    public String state(SeriesRow it) {
        return state(this, it, today);
    }

    static String state(StaffPage page, SeriesRow it, LocalDate today) {
        return it.publishOn()
                .map(day -> day.isAfter(today)
                        ? page.say(
                                "editing.state.scheduled",
                                "date",
                                new Times(page.chrome().voice()).date(day))
                        : page.say("editing.state.published"))
                .orElseGet(() -> page.say("editing.state.draft"));
    }

    public String language(Language it) {
        return say("editing.language." + it.path());
    }

    /** What is offered, each series once: with all its languages, the first of which shows it. */
    public List<List<OfferedSeries>> packages() {
        var packages = new LinkedHashMap<String, List<OfferedSeries>>();
        offered.forEach(it -> packages.computeIfAbsent(it.organisation() + "\n" + it.slug(), key -> new ArrayList<>())
                .add(it));
        return List.copyOf(packages.values());
    }

    public String languages(List<OfferedSeries> one) {
        return one.stream().map(it -> language(it.text().language())).collect(Collectors.joining(", "));
    }

    /** Whether this organisation has its copy in every one of these languages. */
    public boolean isCopied(List<OfferedSeries> one) {
        return one.stream().allMatch(this::isCopied);
    }

    private boolean isCopied(OfferedSeries it) {
        return series.stream()
                .anyMatch(mine -> mine.copied().filter(it.id()::equals).isPresent());
    }
}
