package fi.rinnalla.web.feedback.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.ToDo;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first page of a day with much to do")
class TodayPageTest {
    @Test
    void folds_what_is_not_among_the_first_six() {
        var page = page(things(8, false));

        assertThat(page.told()).extracting(ToDo::heading).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(page.folded()).extracting(ToDo::heading).containsExactly("6", "7");
        assertThat(page.more()).isEqualTo("Näytä vielä 2 odottavaa asiaa");
    }

    @Test
    void never_folds_what_is_pressing() {
        var page = page(Stream.concat(things(7, false).stream(), things(2, true).stream())
                .toList());

        assertThat(page.told()).hasSize(8).filteredOn(ToDo::pressing).hasSize(2);
        assertThat(page.folded()).hasSize(1).noneMatch(ToDo::pressing);
    }

    @Test
    void folds_nothing_on_a_usual_day() {
        assertThat(page(things(6, false)).folded()).isEmpty();
        assertThat(page(things(2, false)).told()).hasSize(2);
        assertThat(page(List.of()).folded()).isEmpty();
    }

    private static List<ToDo> things(int many, boolean pressing) {
        return IntStream.range(0, many)
                .mapToObj(it -> new ToDo(String.valueOf(it), List.of(), "", "", pressing))
                .toList();
    }

    private static TodayPage page(List<ToDo> toDos) {
        return new TodayPage(
                APage.ofAParent(Language.FI, Chrome.Exit.STRONG).chrome(), null, null, toDos, List.of(), List.of());
    }
}
