package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.guidance.NewsText;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.guidance.KeepingNews;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.List;

/** The news with which an organisation of the demonstration begins: that there is something to read. */
@Dependent
public class NewsHistory {
    private static final List<NewsText> NEWS = List.of(
            new NewsText(
                    Language.EN,
                    "Texts to read at your own pace",
                    "There are now texts for each part of the way. [Read them](tieto) or [search](haku) for a word."),
            new NewsText(
                    Language.SV,
                    "Texter att läsa i egen takt",
                    "Nu finns det texter för varje del av vägen. [Läs dem](tieto) eller [sök](haku) ett ord."),
            new NewsText(
                    Language.FI,
                    "Tekstejä luettavaksi omaan tahtiin",
                    "Sivuillamme on nyt tekstejä matkan jokaiseen vaiheeseen. [Lue niitä](tieto) tai [hae](haku) sanalla."));

    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingNews> keeping;

    void write(TenantId tenant, StaffId administrator, Instant moment) {
        NEWS.forEach(text -> {
            var id = acting.administrator(
                    tenant, administrator, moment, () -> keeping.get().write(text));
            acting.administrator(tenant, administrator, moment, () -> {
                keeping.get().publishOn(id, Helsinki.day(moment));
                return id;
            });
        });
    }
}
