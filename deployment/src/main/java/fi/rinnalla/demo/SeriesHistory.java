package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.guidance.KeepingSeries;
import fi.rinnalla.services.guidance.SharingSeries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** One organisation has written two series and offers them; the others have taken a copy of the first. */
@Dependent
public class SeriesHistory {
    private static final String COPIED = "voimavarat";

    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingSeries> keeping;

    @Inject
    private Provider<SharingSeries> sharing;

    /** Who writes texts in an organisation. */
    record Editor(TenantId tenant, StaffId administrator) {}

    void write(Editor writer, List<Editor> others, Instant moment) {
        offer(writer, COPIED, strength(), moment);
        offer(writer, "tapaaminen", meeting(), moment);
        others.forEach(it -> copy(it, moment));
    }

    private void offer(Editor writer, String slug, SeriesText text, Instant moment) {
        var id = as(writer, moment, () -> keeping.get().write(slug, text).orElseThrow());
        publish(writer, id, moment);
        as(writer, moment, () -> sharing.get().offer(id));
    }

    private void copy(Editor other, Instant moment) {
        var offered = as(other, moment, () -> sharing.get().ofOthers()).stream()
                .filter(it -> it.slug().equals(COPIED))
                .findFirst()
                .orElseThrow();
        publish(other, as(other, moment, () -> sharing.get().copy(offered.id()).orElseThrow()), moment);
    }

    private void publish(Editor editor, UUID id, Instant moment) {
        as(editor, moment, () -> {
            keeping.get().publishOn(id, Helsinki.day(moment));
            return id;
        });
    }

    private <T> T as(Editor editor, Instant moment, Supplier<T> act) {
        return acting.administrator(editor.tenant(), editor.administrator(), moment, act);
    }

    private static SeriesText strength() {
        return new SeriesText(
                Language.FI,
                "Voimavarat arjessa",
                "Ymmärrät, mitä kuormitus sinussa tekee, ja löydät keinoja, jotka auttavat.",
                "Vanhemmille, joiden perheessä on huolta. Etukäteen ei tarvitse osata mitään.",
                90,
                "Kaksi ohjaajaa, rauhallinen huone, paperia ja kyniä.",
                read(COPIED));
    }

    private static SeriesText meeting() {
        return new SeriesText(
                Language.FI,
                "Ennen ja jälkeen tapaamisen",
                "Valmistaudut tapaamiseen ja palaudut siitä.",
                "Vanhemmille, joilla on edessä tapaaminen.",
                60,
                "Yksi ohjaaja ja kopio muistilistasta.",
                read("tapaaminen"));
    }

    private static String read(String slug) {
        try (var in = SeriesHistory.class.getResourceAsStream("/demo/series-" + slug + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
