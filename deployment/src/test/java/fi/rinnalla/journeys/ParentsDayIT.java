package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the smallest phone, with scripts off, and gone at once when somebody comes. */
@DisplayName("A parent's day, which is mostly night,")
class ParentsDayIT {
    private static final House HOUSE = House.open();
    private static final String TOWN = "Salla";
    private static final String TOLD = "Toivon, että joku istuu vieressä.";
    private static final String BACK = "Torstai sopii.";
    private static final List<String> QUESTIONS =
            List.of("wishes", "way", "area", "speaks", "times", "told", "answered");
    private static final LocalDate DAY = Helsinki.day(Instant.now()).plusDays(5);

    private Visitor parent;
    private Hands hands;
    private OwnWords words;
    private Joined partner;
    private Guest worker;
    private String card;
    private String mine;
    private String relation;

    @ParameterizedTest(name = "at {0}, read in {1}")
    @CsvSource({"kasper, fi", "lauste, sv", "aspa, selko"})
    void goes_from_the_front_page_to_a_first_meeting_and_ends_without_a_reason(String tenant, String language) {
        var way = new Way(tenant, language, ColorScheme.DARK, 320, false);
        words = OwnWords.of(tenant, language);
        worker = Workers.atWork(HOUSE, HOUSE.demo().worker(way.host(), "WORKER"));
        try (var visitor = Visitor.at(HOUSE, way);
                var joined = Joined.as(HOUSE, way.host(), "Usva", "towns", TOWN, "languages", spoken(language))
                        .committed()) {
            parent = visitor;
            partner = joined;
            hands = new Hands(parent);

            opensTheDoor();
            asks();
            leavesAtOnce();
            comesBack();
            writes();
            saysYes();
            readsWhenTheyMeet();
            readsWhoComesToTheMeeting();
            leavesAtOnce();
            comesBack();
            endsIt(tenant);

            DayBook.write("parent", hands);
        }
    }

    private static String spoken(String language) {
        return language.equals("sv") ? "sv" : "fi";
    }

    private void opensTheDoor() {
        parent.open("");
        assertThat(parent.reads()).contains(words.doors());
        hands.go("main a[href$='/pyynto']");
        hands.done("coming to the form");
    }

    private void asks() {
        assertThat(QUESTIONS)
                .allSatisfy(it -> assertThat(
                                parent.page().locator("main [name=" + it + "]").count())
                        .isPositive());
        var send = "main form[action$='/pyynto'] .btn";
        hands.go(send);
        assertThat(parent.page().locator(".problems a").evaluateAll("all => all.map(it => it.getAttribute('href'))"))
                .as("two must be answered, and one of them is already")
                .isEqualTo(List.of("#wishes"));
        hands.choose("wishes", "talk_with_a_peer");
        hands.choose("wishes", "come_to_a_meeting");
        hands.write("#area", TOWN);
        hands.write("#told", TOLD);
        hands.go(send);
        assertThat(parent.reads()).contains(words.say("request.done"));
        card = parent.wordsOfTheCard();
        hands.go("main form[action$='/talteen'] .btn");
        assertThat(parent.reads()).contains(words.say("request.kept"));
        hands.done("asking");
    }

    /** Somebody is at the door. */
    private void leavesAtOnce() {
        assertThat(parent.leaves()).isEqualTo(words.leavesFor());
        parent.open("vastaus");
        assertThat(parent.page().locator("[name=words]").count())
                .as("whoever looks now is asked for the words")
                .isOne();
    }

    private void comesBack() {
        Giving.words(parent, card);
        hands.go("main a[href*='/vastaus/pyynnot/']");
        mine = parent.page().url().replaceAll("^https?://[^/]+|\\?.*", "");
        hands.done("coming back");
    }

    private void writes() {
        assertThat(parent.reads())
                .contains(words.say("request.mine.received"), TOLD)
                .as("who reads it, as the organisation names them")
                .contains(words.say("request.promise", "readers", words.say("role.readers.worker")));
        worker.fill(Asked.desk(mine), "form[action$=/viesti]", "message", "Hei! Sopisiko torstai?");
        again();
        assertThat(parent.reads()).contains("Hei! Sopisiko torstai?", words.say("request.mine.looking"));
        hands.write("#message", BACK);
        hands.go("main form[action$='/viesti'] .btn");
        hands.done("writing");
        assertThat(parent.reads()).contains(words.say("request.mine.written"), BACK);
        assertThat(worker.reads(Asked.desk(mine))).contains(BACK);
    }

    private void saysYes() {
        Matching.propose(worker, Asked.desk(mine), partner.called());
        again();
        assertThat(parent.reads()).as("nobody before they said yes").doesNotContain(partner.called());
        assertThat(partner.atWork().reads("/oma")).doesNotContain(TOLD, BACK);
        Matching.agree(partner.atWork());

        again();
        assertThat(parent.reads())
                .contains(
                        words.say("match.mine.heading", "name", partner.called()),
                        words.say("match.mine.text"),
                        words.say("request.mine.proposed"));
        hands.go("main form[action$='/ehdotus'] button[value=yes]");
        hands.done("saying yes");
        assertThat(parent.reads()).contains(words.say("match.mine.agreed", "name", partner.called()));
    }

    private void readsWhenTheyMeet() {
        relation = Matching.relation(worker, Asked.desk(mine));
        worker.fill(
                relation,
                "form[action$=/ensimmainen]",
                "first",
                DAY.toString(),
                "part",
                "evening",
                "firstway",
                "by_phone");
        again();
        assertThat(parent.reads())
                .contains(words.say("relation.part.evening"), words.say("relation.way.by_phone"))
                .contains(DAY.getDayOfMonth() + "." + DAY.getMonthValue());
    }

    /** Here the parent meets the organisation's own word for who comes along. */
    private void readsWhoComesToTheMeeting() {
        worker.fill(
                Asked.desk(mine) + "/palaveri", "form:has([name=comes])", Asked.meeting(DAY.toString(), TOWN, "both"));
        again();
        hands.go("main a[href$='/palaveri']");
        assertThat(parent.reads())
                .contains(words.partner("nom"), words.say("meeting.comes.both"))
                .doesNotContain(words.ofOthers());
    }

    private void endsIt(String tenant) {
        hands.go("main form[action$='/riittaa'] .btn");
        hands.done("ending");
        again();
        assertThat(parent.reads()).contains(words.say("request.mine.ended")).doesNotContain(partner.called());

        var own = relation.replace("/tyo/", "/oma/");
        assertThat(partner.atWork().reads(own)).contains("Syytä ei kerrota").doesNotContain(TOWN);
        assertThat(worker.page(relation).select("a[href*=/tyo/pyynnot/]")).isEmpty();
        assertThat(requestsOf(tenant)).as("in the database nothing leads back").isZero();
        hands.tap("main details:has(form[action$='/poista']) summary");
        hands.go("main form[action$='/poista'] .btn");
        assertThat(worker.get(Asked.desk(mine)).statusCode()).isEqualTo(404);
    }

    private int requestsOf(String tenant) {
        var id = UUID.fromString(relation.substring(relation.lastIndexOf('/') + 1));
        return Ledger.of(HOUSE.data(), tenant)
                .list(Integer.class, "select count(request_id)::int from app.support_relation where id = ?", id)
                .get(0);
    }

    private void again() {
        parent.open(mine);
    }
}
