package fi.rinnalla.services.tenancy;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.guidance.Articles;
import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Languages;
import fi.rinnalla.domain.tenancy.TenantText;
import fi.rinnalla.domain.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Compares what stands in each language with what stands in the first one: the organisation's own texts, and its articles. */
@Dependent
public class Translations {
    private final Tenants tenants;
    private final Articles articles;

    @Inject
    public Translations(Tenants tenants, Articles articles) {
        this.tenants = tenants;
        this.articles = articles;
    }

    List<Translation> into(Languages spoken) {
        var first = days(spoken.first());
        return spoken.spoken().stream().map(it -> compared(it, days(it), first)).toList();
    }

    private static Translation compared(Language language, Map<String, LocalDate> here, Map<String, LocalDate> first) {
        var there = first.keySet().stream().filter(here::containsKey).toList();
        var outdated = (int) there.stream()
                .filter(it -> here.get(it).isBefore(first.get(it)))
                .count();
        return new Translation(language, there.size() - outdated, outdated, first.size() - there.size());
    }

    /** Of each text the day it describes; an organisation's own short texts always describe today. */
    private Map<String, LocalDate> days(Language language) {
        var days = articles.newest().stream()
                .filter(it -> it.language() == language)
                .collect(toMap(it -> it.slug() + " " + it.county(), EditorLine::validOn));
        KnowingTheOrganisation.TOPICS.stream()
                .flatMap(topic -> tenants.text(topic, language).stream())
                .map(TenantText::topic)
                .forEach(topic -> days.put("own " + topic, LocalDate.MAX));
        return days;
    }
}
