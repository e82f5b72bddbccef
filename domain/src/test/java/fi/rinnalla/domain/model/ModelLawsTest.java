package fi.rinnalla.domain.model;

import static fi.rinnalla.domain.model.AModel.TODAY;
import static fi.rinnalla.domain.model.AModel.form;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever is done to models")
class ModelLawsTest {

    @Property
    @Label("a county goes only forward, and is let go or taken up again only for a reason")
    void only_forward(@ForAll("moves") List<AdoptionMove> moves) {
        var adoption = Adoption.of(
                new AdoptionId(UUID.randomUUID()), new ModelId(UUID.randomUUID()), County.SOUTHWEST_FINLAND);
        for (var move : moves) {
            var before = adoption.history();
            var outcome = adoption.move(form(), move, TODAY);
            if (outcome instanceof MoveOutcome.Refused) {
                assertThat(adoption.history()).isEqualTo(before);
            } else {
                assertThat(adoption.history()).hasSize(before.size() + 1);
                assertThat(adoption.history().subList(0, before.size())).isEqualTo(before);
            }
        }
        var history = adoption.history();
        for (int n = 0; n < history.size(); n++) {
            var now = history.get(n);
            var last = n == 0 ? null : history.get(n - 1);
            var reopened = last != null && last.stage() == Stage.ENDED;
            assertThat(now.day()).isBeforeOrEqualTo(TODAY);
            if (now.stage() == Stage.ENDED || reopened) {
                assertThat(now.reason()).isNotBlank();
            }
            if (last != null) {
                assertThat(now.day()).isAfterOrEqualTo(last.day());
                assertThat(reopened || now.stage() == Stage.ENDED || now.stage().compareTo(last.stage()) > 0)
                        .isTrue();
                assertThat(now.stage() == Stage.ENDED && reopened).isFalse();
            }
        }
        assertThat(adoption.now().map(AdoptionMove::stage))
                .isEqualTo(
                        history.isEmpty()
                                ? Optional.empty()
                                : Optional.of(history.get(history.size() - 1).stage()));
        assertThat(adoption.open())
                .allSatisfy(stage -> assertThat(adoption.move(
                                form(), new AdoptionMove(stage, TODAY, "Kehittäjä", Optional.empty(), "Syy"), TODAY))
                        .isIn(new MoveOutcome.Moved(stage), new MoveOutcome.Refused(MoveOutcome.Refusal.NOT_FORWARD)));
    }

    @Provide
    Arbitrary<List<AdoptionMove>> moves() {
        var day = Arbitraries.integers().between(-40, 3).map(TODAY::plusDays);
        var next = Arbitraries.integers().between(-50, 90).map(TODAY::plusDays).optional(0.6);
        var move = Combinators.combine(
                        Arbitraries.of(Stage.class), day, next, Arbitraries.of("", " ", "Rahoitus loppui"))
                .as((stage, when, then, why) -> new AdoptionMove(stage, when, "Kehittäjä", then, why));
        return move.list().ofMaxSize(15);
    }

    @Property
    @Label("what has once been in force says the same for ever")
    void in_force_stands(@ForAll("acts") List<Integer> acts) {
        var model = AModel.drafted();
        var stood = new HashMap<Integer, Passport>();
        int n = 0;
        for (var act : acts) {
            n++;
            act(model, act, n);
            model.versions().stream().filter(it -> !it.isDraft()).forEach(it -> {
                stood.putIfAbsent(it.number(), it.passport());
                assertThat(it.passport()).isEqualTo(stood.get(it.number()));
            });
            assertThat(model.versions().stream().filter(ModelVersion::isDraft).count())
                    .isLessThanOrEqualTo(1);
            assertThat(stood.keySet())
                    .allSatisfy(it -> assertThat(model.version(it)).isPresent());
        }
    }

    private static void act(Model model, int act, int n) {
        switch (act) {
            case 0 -> model.beginDraft();
            case 1 -> model.rewrite(Map.of(Language.FI, AModel.text("Nimi " + n, "Vaihe " + n)));
            case 2 ->
                model.addEvidence(form(), new EvidenceLine(EvidenceKind.STUDY, Language.FI, "Tulos " + n, "", 2024));
            case 3 -> model.dropEvidence(0);
            case 4 -> model.addMaterial(form(), MaterialLine.link(Language.FI, "Linkki " + n, "https://a.example"));
            case 5 -> model.dropMaterial(0);
            case 6 -> {
                if (model.inForce().isPresent()) {
                    model.discardDraft();
                }
            }
            default -> model.putInForce(TODAY, "Muutos " + n, TODAY);
        }
    }

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers().between(0, 7).list().ofMinSize(5).ofMaxSize(40);
    }

    @Property
    @Label("a difference tells how to come from the one text to the other and back")
    void difference_is_whole(@ForAll("lines") List<String> before, @ForAll("lines") List<String> after) {
        var changes = LineChange.between(before, after);

        assertThat(changes.stream()
                        .filter(it -> it.how() != LineChange.How.NEW)
                        .map(LineChange::line)
                        .toList())
                .isEqualTo(before);
        assertThat(changes.stream()
                        .filter(it -> it.how() != LineChange.How.GONE)
                        .map(LineChange::line)
                        .toList())
                .isEqualTo(after);
        assertThat(LineChange.between(before, before)).allMatch(it -> it.how() == LineChange.How.KEPT);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(8);
    }
}
