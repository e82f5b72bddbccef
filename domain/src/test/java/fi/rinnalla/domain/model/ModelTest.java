package fi.rinnalla.domain.model;

import static fi.rinnalla.domain.model.AModel.TODAY;
import static fi.rinnalla.domain.model.AModel.drafted;
import static fi.rinnalla.domain.model.AModel.form;
import static fi.rinnalla.domain.model.AModel.inForce;
import static fi.rinnalla.domain.model.AModel.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.model.IssueOutcome.Issued;
import fi.rinnalla.domain.model.IssueOutcome.Refusal;
import fi.rinnalla.domain.model.IssueOutcome.Refused;
import fi.rinnalla.domain.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A model")
class ModelTest {
    private static final EvidenceLine EVIDENCE =
            new EvidenceLine(EvidenceKind.EXPERIENCE, Language.FI, "Auttaa", "", 2024);

    @Test
    void is_a_draft_until_a_day_is_given_from_which_it_holds() {
        var model = drafted();
        assertThat(model.inForce()).isEmpty();
        assertThat(model.mayBeOffered()).isFalse();

        assertThat(model.putInForce(TODAY, "", TODAY)).isEqualTo(new Issued(1));

        assertThat(model.draft()).isEmpty();
        assertThat(model.inForce().orElseThrow().inForceOn()).contains(TODAY);
        assertThat(model.mayBeOffered()).isTrue();
    }

    @Test
    void comes_into_force_neither_in_part_nor_ahead_nor_before_the_version_it_follows_nor_in_silence() {
        var model = inForce(TODAY.minusDays(3));
        assertThat(model.putInForce(TODAY, "Uutta", TODAY)).isEqualTo(new Refused(Refusal.NO_DRAFT));
        model.beginDraft();

        assertThat(model.putInForce(TODAY.plusDays(1), "Uutta", TODAY)).isEqualTo(new Refused(Refusal.DAY_AHEAD));
        assertThat(model.putInForce(TODAY.minusDays(4), "Uutta", TODAY))
                .isEqualTo(new Refused(Refusal.DAY_BEFORE_LAST));
        assertThat(model.putInForce(TODAY, " ", TODAY)).isEqualTo(new Refused(Refusal.NO_CHANGE_SAID));
        model.rewrite(Map.of(Language.FI, text("A", "Yksi", "Kaksi"), Language.SV, text("B", "Ett")));
        assertThat(model.putInForce(TODAY, "Uutta", TODAY)).isEqualTo(new Refused(Refusal.NOT_WHOLE));
        model.rewrite(Map.of(Language.FI, text("A", "Yksi", "Kaksi"), Language.SV, text("B", "Ett", "Två")));
        assertThat(model.putInForce(TODAY, "Uutta", TODAY)).isEqualTo(new Issued(2));
    }

    @Test
    void goes_on_from_what_is_in_force_with_all_that_belongs_to_it() {
        var model = drafted();
        model.addEvidence(form(), EVIDENCE);
        model.addMaterial(form(), MaterialLine.link(Language.FI, "Ohje", "https://a.example"));
        model.putInForce(TODAY, "", TODAY);

        var draft = model.beginDraft();

        assertThat(draft.number()).isEqualTo(2);
        assertThat(draft.passport()).isEqualTo(model.version(1).orElseThrow().passport());
        assertThat(model.beginDraft()).as("one draft at a time").isSameAs(draft);
    }

    @Test
    void takes_each_form_once_and_nothing_where_nothing_is_written() {
        var model = drafted();
        var form = form();
        assertThat(model.addEvidence(form, EVIDENCE)).isTrue();
        assertThat(model.addEvidence(form, EVIDENCE)).isTrue();
        assertThat(model.draft().orElseThrow().passport().evidence()).hasSize(1);
        model.putInForce(TODAY, "", TODAY);

        assertThat(model.addEvidence(form(), EVIDENCE)).isFalse();
        assertThat(model.rewrite(Map.of())).isFalse();
    }

    @Test
    void is_gone_with_its_only_draft_and_keeps_what_was_in_force() {
        assertThat(drafted().discardDraft()).isFalse();

        var model = inForce(TODAY);
        model.beginDraft();
        assertThat(model.discardDraft()).isTrue();
        assertThat(model.versions()).hasSize(1);
    }

    @Test
    void says_as_a_copy_whose_it_was_and_is_not_offered_on() {
        var passport = new Passport(Map.of(Language.FI, text("Koulutus")), List.of(EVIDENCE), List.of());
        var offered = new OfferedModel(UUID.randomUUID(), "Naapuri ry", 3, TODAY, "", TODAY, passport);

        var copy = Model.copied(new ModelId(UUID.randomUUID()), form(), offered, passport, Language.SV, false, TODAY);

        assertThat(copy.origin().orElseThrow())
                .isEqualTo(new Origin("Naapuri ry", offered.id(), "Koulutus", 3, TODAY, 3, false));
        assertThat(copy.mayBeOffered()).isFalse();
        assertThat(copy.publish()).isFalse();
        assertThat(copy.published()).isEmpty();
        copy.beginDraft();
        copy.rewrite(Map.of(Language.FI, text("Oma")));
        assertThat(copy.version(1).orElseThrow().passport()).isEqualTo(passport);
    }

    @Test
    void shows_everybody_the_version_somebody_said_yes_to_and_no_later_one() {
        var model = drafted();
        assertThat(model.publish()).as("a draft").isFalse();
        model.putInForce(TODAY, "", TODAY);
        assertThat(model.published()).isEmpty();

        assertThat(model.publish()).isTrue();
        model.beginDraft();
        model.putInForce(TODAY, "Uutta", TODAY);

        assertThat(model.published().orElseThrow().number()).isEqualTo(1);
        assertThat(model.publish()).isTrue();
        assertThat(model.published().orElseThrow().number()).isEqualTo(2);
        assertThat(model.takeOffPublicPage()).isTrue();
        assertThat(model.takeOffPublicPage()).as("twice is once").isFalse();
        assertThat(model.published()).isEmpty();
    }

    @Test
    void tells_in_which_language_it_is_read() {
        var passport = new Passport(Map.of(Language.SV, text("Modell")), List.of(), List.of());

        assertThat(passport.nearest(Language.EN)).contains(Language.SV);
        assertThat(passport.name(Language.EN)).isEqualTo("Modell");
        assertThat(new Passport(Map.of(), List.of(), List.of()).nearest(Language.FI))
                .isEmpty();
    }

    @Test
    void is_checked_by_a_list_that_is_in_force_and_answered_whole() {
        var model = drafted();
        assertThatThrownBy(() -> check(model, List.of(Followed.YES))).isInstanceOf(IllegalArgumentException.class);
        model.putInForce(TODAY, "", TODAY);

        assertThatThrownBy(() -> check(model, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> check(model, List.of(Followed.YES, Followed.NO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(check(model, List.of(Followed.PARTLY)).share()).isEqualTo(new FidelityShare(0, 1, 0));
        assertThat(new FidelityShare(5, 1, 2).percent()).isEqualTo(63);
    }

    private static FidelityCheck check(Model model, List<Followed> answers) {
        return FidelityCheck.of(UUID.randomUUID(), form(), model.id(), model.shown(), Optional.empty(), TODAY, answers);
    }

    @Test
    void keeps_a_file_by_how_it_begins_and_not_by_its_name() {
        var pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        var file = ModelFile.of(new ModelFileId(UUID.randomUUID()), new ModelId(UUID.randomUUID()), pdf);

        assertThat(file.fact().kind()).isEqualTo(FileKind.PDF);
        assertThat(file.fact().sha256()).hasSize(64);
        assertThatThrownBy(() -> ModelFile.of(
                        new ModelFileId(UUID.randomUUID()), new ModelId(UUID.randomUUID()), new byte[] {'M', 'Z'}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takes_a_line_for_each_step_without_the_numbers_that_somebody_wrote_before_them() {
        assertThat(PassportText.lines(" 1. Avaa ovi\n\n2) Tervehdi\n– Kysy, mitä kuuluu\n24 tuntia aikaa "))
                .containsExactly("Avaa ovi", "Tervehdi", "Kysy, mitä kuuluu", "24 tuntia aikaa");
    }
}
