package fi.rinnalla.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.web.shared.BadParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Label("A list that comes a page at a time")
class PagesOfListsTest {
    @Property(tries = 200)
    void shows_each_thing_once_in_one_order_whatever_the_size_of_a_page(
            @ForAll @IntRange(max = 40) int many, @ForAll @IntRange(min = 1, max = 12) int limit) {
        var all = Stream.generate(UUID::randomUUID).limit(many).toList();
        var seen = new ArrayList<UUID>();
        var after = "";
        do {
            var page = Paged.of(all, new PageQuery(String.valueOf(limit), after), UnaryOperator.identity());
            seen.addAll(page.items());
            after = page.next().orElse("");
        } while (!after.isEmpty());

        assertThat(seen)
                .isEqualTo(all.stream()
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "all", "5 ", "9999"})
    void refuses_a_size_that_is_none_and_says_which_parameter_it_was(String limit) {
        assertThatThrownBy(() -> new PageQuery(limit, "").limit())
                .isInstanceOfSatisfying(
                        BadParameter.class, it -> assertThat(it.name()).isEqualTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-13-01_6f", "2026-01-01", "'; drop table"})
    void refuses_a_place_that_is_none(String after) {
        var query = new PageQuery("", after);
        assertThatThrownBy(() -> query.after(After::parse)).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> Paged.of(List.of(), query, (UUID it) -> it)).isInstanceOf(BadParameter.class);
    }

    @Test
    void has_fifty_things_where_nobody_says_how_many() {
        assertThat(new PageQuery("", "").limit()).isEqualTo(50);
    }
}
