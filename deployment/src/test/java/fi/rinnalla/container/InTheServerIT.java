package fi.rinnalla.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.rinnalla.container.Looking.Answering;
import fi.rinnalla.container.Looking.Rows;
import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.journeys.Knock;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.services.feedback.ThemingFeedback;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.tenancy.TenantBook;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One class, for each class of Arquillian's starts a server of its own. */
@ArquillianTest
@DisplayName("In the real server")
class InTheServerIT {
    private static final int CALLS = 500;
    private static final int ROUNDS = 60;
    private static final int THREADS = 8;

    @Inject
    private TenantBook book;

    @Inject
    private Somebody somebody;

    @Inject
    private Looking looking;

    @Inject
    private Making making;

    @Inject
    private ThemingFeedback theming;

    @Inject
    private AskedOfNobody askedOfNobody;

    @Inject
    private RoundTheDoor roundTheDoor;

    @Inject
    private Pool pool;

    /** The WAR as it was built, and these tests in it. */
    @Deployment
    static WebArchive product() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/deployment.war"))
                .addPackage(InTheServerIT.class.getPackage())
                .addClass(Knock.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    @Test
    void a_use_case_is_one_transaction_of_one_connection_however_it_asks() {
        var answers = somebody.visiting(alfa(), looking::threeWays);

        assertThat(Set.copyOf(answers)).hasSize(1);
        assertThat(answers.get(0).context()).startsWith(alfa().value() + "|");
    }

    @Test
    void a_use_case_refuses_whoever_may_not_carry_it_out() {
        var id = FeedbackId.random();

        assertThatThrownBy(() -> somebody.visiting(alfa(), () -> theming.put(id, Set.of())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> somebody.outside(looking::whoseHouse)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_use_case_that_does_not_say_who_may_carry_it_out_refuses_everybody() {
        assertThatThrownBy(() -> somebody.workingFor(alfa(), askedOfNobody::whatever))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothing_of_an_organisation_can_be_read_or_changed_without_its_door() {
        var card = somebody.visiting(alfa(), making::card);

        var ways = Stream.<Supplier<Object>>of(
                () -> roundTheDoor.find(card.value()),
                roundTheDoor::byJpql,
                roundTheDoor::byNativeSql,
                roundTheDoor::change,
                () -> roundTheDoor.withoutATransaction(card),
                pool::countHouses);

        assertThat(ways.map(way -> refusal(() -> somebody.outside(way))))
                .hasSize(6)
                .allMatch("RI001"::equals);
    }

    @Test
    void what_was_not_read_within_a_use_case_cannot_be_read_after_it() {
        var feedback = somebody.visiting(alfa(), () -> making.feedback(form()));
        var carriedOut = somebody.visiting(alfa(), () -> looking.carryOut(feedback));

        assertThat(refusal(() -> somebody.visiting(alfa(), carriedOut::themes))).isEqualTo("RI001");
    }

    @Test
    void feedback_of_the_house_next_door_is_not_there_like_any_that_never_was() {
        var theirs = somebody.visiting(beeta(), () -> making.feedback(form()));

        var nextDoor = catchThrowable(() -> theme(alfa(), theirs));
        var never = FeedbackId.random();
        var nowhere = catchThrowable(() -> theme(alfa(), never));

        assertThat(nextDoor).isExactlyInstanceOf(NotFound.class).hasMessage(String.valueOf(theirs));
        assertThat(nowhere).isExactlyInstanceOf(NotFound.class).hasMessage(String.valueOf(never));
        assertThat(theme(beeta(), theirs)).isTrue();
    }

    @Test
    void nothing_that_one_house_has_just_written_is_kept_for_another() {
        var seenByOthers = IntStream.range(0, ROUNDS).mapToObj(round -> asking(beeta(), making::card)).toList().stream()
                .map(Somebody::result)
                .flatMap(card -> Stream.of(
                        seen(alfa(), card),
                        seen(beeta(), card) - 3,
                        seen(alfa(), somebody.visiting(beeta(), () -> making.changeWords(card))),
                        seen(alfa(), somebody.visiting(beeta(), () -> making.remove(card))),
                        seen(beeta(), card)));

        assertThat(seenByOthers).hasSize(ROUNDS * 5).containsOnly(0);
    }

    @Test
    void a_use_case_that_fails_leaves_neither_a_row_nor_a_letter() {
        var fault = catchThrowable(() -> somebody.visiting(beeta(), () -> making.feedbackUntilAFault(form())));
        var kept = somebody.visiting(beeta(), () -> making.feedback(form()));

        assertThat(fault).isInstanceOf(Making.Fault.class);
        var lost = ((Making.Fault) fault).written;
        assertThat(somebody.visiting(beeta(), () -> looking.rowsAbout(lost))).isEqualTo(new Rows(0, 0));
        assertThat(somebody.visiting(beeta(), () -> looking.rowsAbout(kept))).isEqualTo(new Rows(1, 1));
    }

    @Test
    void a_connection_carries_nothing_from_one_use_case_to_the_next() {
        var usedByHouses = new TreeSet<Long>();
        var usedByNobody = new TreeSet<Long>();
        var wrong = new ArrayList<String>();
        for (var turn = 0; turn < CALLS; turn += THREADS) {
            var asked =
                    IntStream.range(turn, turn + THREADS).mapToObj(this::call).toList();
            for (var call : asked) {
                var answer = Somebody.result(call.answer());
                (call.house().isEmpty() ? usedByNobody : usedByHouses).add(answer.backend());
                if (!answer.context().startsWith(call.house())
                        || call.house().isEmpty() && !answer.context().isEmpty()) {
                    wrong.add(call.house() + " was given " + answer);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(usedByHouses).hasSizeGreaterThan(1);
        assertThat(usedByNobody).hasSizeLessThan(CALLS / THREADS).containsAnyElementsOf(usedByHouses);
    }

    @Test
    void a_public_page_opens_no_session() {
        var before = Sessions.opened();
        var page = knock().get("/fi");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(Sessions.opened()).isEqualTo(before);
        knock().get("/opening-a-session");
        assertThat(Sessions.opened()).isEqualTo(before + 1);
    }

    /** One of four in turn: a visitor here, a visitor there, a use case that fails, and somebody who goes round the doors. */
    private Call call(int turn) {
        var tenant = turn % 3 == 0 ? alfa() : beeta();
        return switch (turn % 4) {
            case 0, 1 ->
                new Call(
                        tenant.value() + "|",
                        asking(tenant, () -> looking.threeWays().get(0)));
            case 2 -> new Call(tenant.value() + "|", asking(tenant, () -> failingOf(tenant)));
            default -> new Call("", somebody.asked(caller -> {}, pool::whatWasLeft));
        };
    }

    private Answering failingOf(TenantId tenant) {
        var before = looking.threeWays().get(0);
        var fault = catchThrowable(() -> making.feedbackUntilAFault(form()));
        return fault instanceof Making.Fault ? before : new Answering(0, 0, "no fault in " + tenant);
    }

    private record Call(String house, Future<Answering> answer) {}

    private <T> Future<T> asking(TenantId tenant, Supplier<T> question) {
        Consumer<Caller> visitor = caller -> caller.comesTo(tenant);
        return somebody.asked(visitor, question);
    }

    private int seen(TenantId by, CardId card) {
        return somebody.visiting(by, () -> looking.waysToFind(card));
    }

    private boolean theme(TenantId by, FeedbackId feedback) {
        return somebody.workingFor(by, () -> theming.put(feedback, Set.of(ThemeCode.SAFETY)));
    }

    /** What the database said, or "nothing" where it did not refuse. */
    private static String refusal(Supplier<Object> asking) {
        for (var cause = catchThrowable(asking::get); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return refused.getSQLState();
            }
        }
        return "nothing";
    }

    private static FilledForm form() {
        return new FilledForm(
                UUID.randomUUID().toString(),
                FeedbackKind.GENERAL,
                Source.PORTAL,
                Language.FI,
                Optional.empty(),
                Optional.empty(),
                "Kahvi oli lämmintä.",
                "",
                UseOfWords.THEME_ONLY,
                CardWish.NONE,
                "",
                Optional.empty(),
                false);
    }

    private Knock knock() {
        var port = ConfigProvider.getConfig().getValue("rinnalla.port", Integer.class);
        return new Knock(HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + port), "alfa.localhost");
    }

    private TenantId alfa() {
        return houseAt("alfa.localhost");
    }

    private TenantId beeta() {
        return houseAt("beeta.localhost");
    }

    private TenantId houseAt(String host) {
        return new TenantId(book.host(host).orElseThrow().id());
    }
}
