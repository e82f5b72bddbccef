package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.SmallHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("One form that arrives many times at once")
@Order(Harmed.LEFT_RUNNING)
class ManyCopiesIT {
    private static final SmallHouse HOUSE = Harmed.house();
    private static final Visit DOOR = Visit.to(HOUSE.port(), SmallHouse.HOST);
    private static final Rows ROWS = new Rows(HOUSE);

    @ParameterizedTest(name = "card {0}")
    @ValueSource(strings = {"new", "none"})
    void is_one_feedback_one_card_and_one_letter(String card) throws Exception {
        var rounds = Harmed.times(4, 250);
        for (int round = 0; round < rounds; round++) {
            arrives(2 + round * 48 / (rounds - 1), card, round);
        }
    }

    private static void arrives(int copies, String card, int round) throws Exception {
        var form = DOOR.get("/fi/palaute")
                .form("mood", "well", "wish", copies + " kertaa, " + card + " " + round, "card", card);
        var cards = ROWS.of("select count(*) from app.word_card");

        var replies = Crowd.together(copies, () -> DOOR.post("/fi/palaute", form));

        assertThat(replies).as("%d copies", copies).hasSize(copies).allMatch(Reply::thanks);
        assertThat(replies.stream().map(Reply::cardWords).distinct())
                .as("the words each copy was shown")
                .hasSize(1)
                .allMatch(it -> it.split(" ").length == (card.equals("new") ? 5 : 1));
        assertThat(ROWS.feedbackOf(form.get("key"))).isEqualTo(1);
        assertThat(ROWS.lettersAbout(form.get("key"))).isEqualTo(1);
        assertThat(ROWS.of("select count(*) from app.word_card") - cards).isEqualTo(card.equals("new") ? 1 : 0);
    }
}
