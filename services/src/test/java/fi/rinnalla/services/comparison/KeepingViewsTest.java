package fi.rinnalla.services.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.SavedView;
import fi.rinnalla.domain.comparison.SavedViewId;
import fi.rinnalla.domain.comparison.SavedViews;
import fi.rinnalla.services.comparison.KeepingViews.Kept;
import fi.rinnalla.services.shared.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A saved view")
class KeepingViewsTest {
    private static final NetworkId OURS = new NetworkId(UUID.randomUUID());
    private static final NetworkId THEIRS = new NetworkId(UUID.randomUUID());
    private static final String QUERY = "?osoitin=feedback-received";

    private final List<SavedView> shelf = new ArrayList<>();
    private final KeepingViews keeping = at(OURS);

    @Test
    void is_there_once_however_often_its_button_is_pressed() {
        assertThat(keeping.keep(" Palaute ", QUERY)).isEqualTo(Kept.KEPT);
        assertThat(keeping.keep("Palaute", QUERY)).isEqualTo(Kept.KEPT);

        assertThat(keeping.all()).extracting(SavedView::name).containsExactly("Palaute");
    }

    @Test
    void needs_a_name_of_its_own() {
        keeping.keep("Palaute", QUERY);

        assertThat(keeping.keep("palaute", "?osoitin=changes-made")).isEqualTo(Kept.TAKEN);
        assertThat(keeping.keep("  ", QUERY)).isEqualTo(Kept.NO_NAME);
        assertThat(keeping.keep("x".repeat(81), QUERY)).isEqualTo(Kept.NO_NAME);
    }

    @Test
    void is_told_apart_from_one_without_a_name_where_its_choice_is_too_long() {
        assertThat(keeping.keep("Palaute", QUERY + "&toiminta=x".repeat(400))).isEqualTo(Kept.TOO_LONG);
        assertThat(keeping.all()).isEmpty();
    }

    @Test
    void may_be_renamed_but_not_to_what_another_is_called() {
        keeping.keep("Palaute", QUERY);
        keeping.keep("Muutokset", "?osoitin=changes-made");
        var first = keeping.all().get(0).id();

        assertThat(keeping.rename(first, "MUUTOKSET")).isEqualTo(Kept.TAKEN);
        assertThat(keeping.rename(first, "palaute")).isEqualTo(Kept.KEPT);
        assertThat(keeping.rename(first, "")).isEqualTo(Kept.NO_NAME);
        assertThat(keeping.all()).extracting(SavedView::name).contains("palaute", "Muutokset");
    }

    @Test
    void is_one_of_no_more_than_anybody_would_read_through() {
        for (var n = 0; n < SavedView.MOST; n++) {
            assertThat(keeping.keep("Näkymä " + n, QUERY)).isEqualTo(Kept.KEPT);
        }
        assertThat(keeping.keep("Vielä yksi", QUERY)).isEqualTo(Kept.TOO_MANY);

        keeping.remove(keeping.all().get(0).id());
        assertThat(keeping.keep("Vielä yksi", QUERY)).isEqualTo(Kept.KEPT);
    }

    @Test
    void is_its_own_networks_and_cannot_be_touched_from_another() {
        keeping.keep("Palaute", QUERY);
        var view = keeping.all().get(0).id();

        at(THEIRS).rename(view, "Kaapattu");
        at(THEIRS).remove(view);

        assertThat(at(THEIRS).all()).isEmpty();
        assertThat(keeping.all()).extracting(SavedView::name).containsExactly("Palaute");
    }

    private KeepingViews at(NetworkId network) {
        var caller = new Caller();
        caller.comesTo(network);
        return new KeepingViews(new OnAShelf(), caller, Clock.systemUTC());
    }

    private final class OnAShelf implements SavedViews {
        @Override
        public List<SavedView> all(NetworkId network) {
            return shelf.stream().filter(it -> it.network().equals(network)).toList();
        }

        @Override
        public boolean add(SavedView view) {
            return all(view.network()).stream().noneMatch(it -> it.name().equalsIgnoreCase(view.name()))
                    && shelf.add(view);
        }

        @Override
        public boolean rename(NetworkId network, SavedViewId id, String name) {
            var found = all(network).stream().filter(it -> it.id().equals(id)).toList();
            shelf.removeAll(found);
            found.forEach(it -> shelf.add(new SavedView(id, network, name, it.query())));
            return !found.isEmpty();
        }

        @Override
        public void remove(NetworkId network, SavedViewId id) {
            shelf.removeIf(it -> it.network().equals(network) && it.id().equals(id));
        }
    }
}
