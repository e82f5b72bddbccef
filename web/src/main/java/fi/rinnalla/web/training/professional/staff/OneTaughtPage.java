package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.training.professional.ItemResult;
import fi.rinnalla.domain.training.professional.TaughtState;
import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.services.training.professional.TrainingSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.professional.TaughtTexts;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One training of professionals: who teaches, how many came of which profession, and what they say they have learnt. */
public record OneTaughtPage(Chrome chrome, TrainingSheet it, CountForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "training/professional/staff/one";

    /** What came of one item, in words. */
    public record Result(String item, String words, String steps) {}

    public String title() {
        return words().title();
    }

    public String about() {
        return words().about();
    }

    private TaughtWords words() {
        return it.plan().in(chrome.language());
    }

    public String state() {
        return say("professional.state." + (unmarked() ? "unmarked" : Typed.low(it.state())));
    }

    public boolean unmarked() {
        return it.state().isUnmarked(it.plan().day(), it.today());
    }

    public boolean planned() {
        return it.state() == TaughtState.PLANNED;
    }

    public boolean held() {
        return it.state() == TaughtState.HELD;
    }

    public boolean cancelled() {
        return it.state() == TaughtState.CANCELLED;
    }

    public String when() {
        return texts().when(it.plan());
    }

    public String where() {
        return texts().where(it.plan());
    }

    public String trainers() {
        return it.partners().isEmpty()
                ? it.plan().trainers()
                : it.plan().trainers() + ", " + String.join(", ", it.partners());
    }

    public String href(String act) {
        return TaughtListPage.URL + "/" + it.id().value() + act;
    }

    public Optional<String> order() {
        return it.order()
                .filter(TrainingSheet.Order::readable)
                .map(order -> "/tyo/toimeksiannot/" + order.id().value());
    }

    /** Whoever ordered it has let it be; the training is still planned. */
    public boolean orderCancelled() {
        return planned()
                && it.order()
                        .filter(order -> order.state() == AssignmentState.CANCELLED)
                        .isPresent();
    }

    public boolean mayCount() {
        return !cancelled() && it.hasCome();
    }

    public String attended() {
        return it.attended()
                .map(there -> chrome.voice().count("professional.attended", there.all()) + " "
                        + there.counts().entrySet().stream()
                                .map(one -> texts().profession(one.getKey()) + " " + one.getValue())
                                .collect(Collectors.joining(", "))
                        + ".")
                .orElse("");
    }

    /** What was typed, else what is known: as counted, or as those who came have said of themselves. */
    public List<Field> counts() {
        return Arrays.stream(Profession.values()).map(this::count).toList();
    }

    private Field count(Profession profession) {
        var name = Typed.low(profession);
        var known = it.attended().orElse(it.themselves()).of(profession);
        return Field.of(name, texts().profession(profession))
                .holding(typed.isEmpty() ? known == 0 ? "" : String.valueOf(known) : typed.typed(name))
                .among(problems);
    }

    public boolean ratingsOpen() {
        return it.ratings().closedOn().isEmpty();
    }

    public String closed() {
        return it.ratings()
                .closedOn()
                .map(day -> say("professional.ratings.closed", "date", new Times(chrome.voice()).date(day)))
                .orElse("");
    }

    public String rated() {
        return say(
                "professional.ratings.so_far",
                "before",
                it.ratings().before(),
                "after",
                it.ratings().after());
    }

    public List<Result> results() {
        return it.ratings().results().stream().map(this::result).toList();
    }

    private Result result(ItemResult one) {
        var item = texts().item(one.item());
        return one.shown()
                .map(shown -> new Result(
                        item,
                        say(
                                "professional.change."
                                        + Typed.low(shown.change().direction()),
                                "mean",
                                number(Math.abs(shown.change().mean())),
                                "lo",
                                number(shown.change().lo()),
                                "hi",
                                number(shown.change().hi())),
                        say(
                                "professional.change.steps",
                                "before",
                                number(shown.before()),
                                "after",
                                number(shown.after()),
                                "n",
                                shown.pairs())))
                .orElseGet(() -> new Result(item, say("professional.change.too_few"), ""));
    }

    /** With one decimal and a sign that is read as one. */
    private String number(double n) {
        var format = NumberFormat.getNumberInstance(chrome.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        var rounded = Math.round(n * 10) / 10.0;
        return format.format(rounded == 0 ? 0 : rounded);
    }

    private TaughtTexts texts() {
        return new TaughtTexts(chrome.voice());
    }
}
