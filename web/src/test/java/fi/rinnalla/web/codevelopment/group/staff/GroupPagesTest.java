package fi.rinnalla.web.codevelopment.group.staff;

import static fi.rinnalla.web.codevelopment.group.staff.AMeetingSheet.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.MemberSheet;
import fi.rinnalla.domain.codevelopment.group.TakesPart;
import fi.rinnalla.domain.codevelopment.group.Turnout;
import fi.rinnalla.domain.codevelopment.group.VoteResult;
import fi.rinnalla.domain.codevelopment.group.WorkshopId;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.services.codevelopment.group.GroupSheet;
import fi.rinnalla.services.codevelopment.group.MeetingSheet;
import fi.rinnalla.services.codevelopment.group.MemberRow;
import fi.rinnalla.services.codevelopment.group.WorkshopRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Rendered;
import fi.rinnalla.web.shared.Sent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Development groups as those who lead them see them")
class GroupPagesTest {
    private static final VoteResult SHOWN =
            new VoteResult.Shown(List.of(new VoteResult.Line("Viesti", 11), new VoteResult.Line("Kirje", 5)));

    @ParameterizedTest
    @EnumSource(Language.class)
    void say_all_in_every_language_and_name_each_field_once(Language language) {
        var workshop = new WorkshopRow(
                new WorkshopId(UUID.randomUUID()),
                new WorkshopPlan("Oma", List.of(new WorkshopPlan.Question("Mitä?", 20))));
        var problemless = List.<Problem>of();
        var chrome = chrome(language);
        var form = WorkshopForm.of(workshop.plan());
        sound(GroupsPage.TEMPLATE, new GroupsPage(chrome, List.of()));
        sound(OneGroupPage.TEMPLATE, new OneGroupPage(chrome, group(), new MemberForm(Sent.NOTHING), "", problemless));
        sound(WorkshopsPage.TEMPLATE, new WorkshopsPage(chrome, List.of(workshop), ""));
        sound(WorkshopEditPage.TEMPLATE, new WorkshopEditPage(chrome, "Pohja", "/x", form, problemless));
        for (var state : MeetingState.values()) {
            var sheet = AMeetingSheet.at(state, members(), Optional.of(new Turnout(0, 2)), new VoteResult.Open());
            sound(
                    OneMeetingPage.TEMPLATE,
                    new OneMeetingPage(chrome, sheet, List.of(workshop), Sent.NOTHING, "", problemless));
            sound(TalkPage.TEMPLATE, new TalkPage(chrome, sheet, List.of("Viesti"), Sent.NOTHING, "", problemless));
        }
    }

    private static void sound(String template, StaffPage page) {
        var document = Rendered.template(template, Map.of("page", page));
        assertThat(document.text()).doesNotContain("{", "devgroup.", "seat.");
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void ask_once_more_while_no_parent_has_voted_and_show_no_result_before_it_is_closed() {
        var text = meeting(new Turnout(0, 2), new VoteResult.Open()).text();

        assertThat(text)
                .contains("Vanhempien ääniä 0 – kysy vielä", "Äänestäneitä 2, jäseniä 2")
                .doesNotContain("Viesti: ");
        assertThat(meeting(new Turnout(1, 2), new VoteResult.Open()).text())
                .contains("Vanhempien ja kokemusasiantuntijoiden ääniä 1, muiden 2")
                .doesNotContain("kysy vielä");
    }

    @Test
    void show_a_result_once_it_is_closed_and_withhold_one_of_too_few() {
        assertThat(held(SHOWN).text()).contains("Viesti: 11 pistettä", "Kirje: 5 pistettä");
        assertThat(held(new VoteResult.Withheld()).text())
                .contains("alle viisi")
                .doesNotContain("Viesti: ");
    }

    @Test
    void fill_the_options_of_a_vote_with_the_ideas_of_a_theme_to_be_changed_before_it_is_opened() {
        var sheet = AMeetingSheet.at(
                MeetingState.PLANNED, members(), Optional.of(new Turnout(0, 0)), new VoteResult.Open());
        var page = new OneMeetingPage(chrome(Language.FI), sheet, List.of(), Sent.NOTHING, "", List.of());

        var filled =
                rendered(page.withIdeasOf(List.of(AMeetingSheet.THEME.value().toString())));
        assertThat(filled.select("#question").val()).isEqualTo("Palaverin ajat");
        assertThat(filled.select("#options").val().lines())
                .containsExactly("Kutsu kahta viikkoa ennen", "Kysytään ensin", "x".repeat(199) + "…");
        assertThat(filled.select("details[open] #options")).hasSize(1);
        assertThat(filled.select("input[name=ideat][checked] + label").eachText())
                .containsExactly("Palaverin ajat (3 ideaa)");

        var other = rendered(page.withIdeasOf(List.of(UUID.randomUUID().toString())));
        assertThat(other.select("#options").val()).isEmpty();
    }

    @Test
    void fill_the_options_of_a_vote_with_the_ideas_of_several_themes_and_say_where_they_are_too_many() {
        var sheet = AMeetingSheet.at(
                MeetingState.PLANNED, members(), Optional.of(new Turnout(0, 0)), new VoteResult.Open());
        var page = new OneMeetingPage(chrome(Language.FI), sheet, List.of(), Sent.NOTHING, "", List.of());
        var two = Stream.of(AMeetingSheet.THEME, AMeetingSheet.OTHER_THEME)
                .map(it -> it.value().toString())
                .toList();

        var filled = rendered(page.withIdeasOf(two));
        assertThat(filled.select("#question").val()).isEqualTo("Palaverin ajat, Odottaminen");
        assertThat(filled.select("#options").val().lines())
                .as("what two themes have is one option")
                .containsExactly(
                        "Kutsu kahta viikkoa ennen", "Kysytään ensin", "x".repeat(199) + "…", "Soitto samana päivänä");
        assertThat(filled.select("input[name=ideat][checked]")).hasSize(2);
        assertThat(filled.text()).doesNotContain("Jätä lomakkeeseen");

        var many = Stream.concat(
                two.stream(), Stream.of(AMeetingSheet.LONG_THEME.value().toString()));
        assertThat(rendered(page.withIdeasOf(many.toList())).text())
                .contains("Ideoita on 16. Jätä lomakkeeseen niistä enintään 12.");
    }

    @Test
    void say_who_is_missing_and_ask_for_a_reason() {
        var page = meeting(new Turnout(0, 0), new VoteResult.Open());

        assertThat(page.text()).contains("Kokemusasiantuntija ei ole tulossa.");
        assertThat(page.select("#reason")).isNotEmpty();
    }

    /** The five questions are the programme's own; they are ready in every language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void have_five_questions_ready(Language language) {
        var text = Rendered.template(
                        WorkshopsPage.TEMPLATE, Map.of("page", new WorkshopsPage(chrome(language), List.of(), "")))
                .select("main ol li");

        assertThat(text).hasSize(5);
        assertThat(text.eachText()).allMatch(it -> it.contains("?"));
    }

    @Test
    void read_a_workshop_a_question_on_a_line() {
        var form = new WorkshopForm(Sent.NOTHING.with("title", "Oma").with("questions", "15 Mitä?\n\nMiten?\n"));

        assertThat(form.problems(chrome(Language.FI).voice())).isEmpty();
        assertThat(form.plan().questions())
                .containsExactly(new WorkshopPlan.Question("Mitä?", 15), new WorkshopPlan.Question("Miten?", 20));
        assertThat(WorkshopForm.of(form.plan()).plan()).isEqualTo(form.plan());
        assertThat(new WorkshopForm(Sent.NOTHING.with("title", "Oma").with("questions", "0 Mitä?"))
                        .problems(chrome(Language.FI).voice()))
                .hasSize(1);
    }

    private static Document meeting(Turnout turnout, VoteResult result) {
        return page(AMeetingSheet.at(MeetingState.PLANNED, members(), Optional.of(turnout), result));
    }

    private static Document held(VoteResult result) {
        return page(AMeetingSheet.held(result));
    }

    private static Document page(MeetingSheet sheet) {
        return rendered(new OneMeetingPage(chrome(Language.FI), sheet, List.of(), Sent.NOTHING, "", List.of()));
    }

    private static Document rendered(OneMeetingPage page) {
        return Rendered.template(OneMeetingPage.TEMPLATE, Map.of("page", page));
    }

    private static List<MeetingSheet.Member> members() {
        return Arrays.stream(new MemberKind[] {MemberKind.PARENT, MemberKind.PROFESSIONAL})
                .map(it -> new MeetingSheet.Member(row(it), true, Optional.of(DAY), true))
                .toList();
    }

    private static MemberRow row(MemberKind kind) {
        var profession =
                kind == MemberKind.PROFESSIONAL ? Optional.of(Profession.SOCIAL_WORKER) : Optional.<Profession>empty();
        return new MemberRow(
                new GroupMemberId(UUID.randomUUID()),
                new MemberSheet(kind, "Kaisla", profession, "", TakesPart.LINK, Optional.empty()));
    }

    private static GroupSheet group() {
        var held = AMeetingSheet.held(SHOWN);
        return new GroupSheet(
                held.group(),
                held.groupPlan(),
                DAY,
                Optional.empty(),
                List.of(row(MemberKind.PARENT), row(MemberKind.PROFESSIONAL)),
                Composition.of(List.of(MemberKind.PARENT, MemberKind.PROFESSIONAL)),
                List.of(),
                List.of());
    }

    private static Chrome chrome(Language language) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
    }
}
