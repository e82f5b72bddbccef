package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.model.AdoptionSheet;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a county is with a model, and its next step.
 *
 * @param adoption none where the county is only to be chosen
 */
public record AdoptionPage(
        Chrome chrome,
        ModelSheet it,
        Optional<AdoptionSheet> adoption,
        MoveForm typed,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "model/adoption";

    public String back() {
        return ModelsPage.href(it.id());
    }

    public String model() {
        return it.shown().passport().name(chrome.language());
    }

    public String heading() {
        return adoption.map(one -> words().county(one.county())).orElseGet(() -> say("model.county.new"));
    }

    public String county() {
        return adoption.map(one -> Typed.low(one.county())).orElse("");
    }

    public List<Step> walk() {
        return adoption.map(one -> one.history().stream()
                        .map(move -> new Step(
                                words().stage(move.stage()),
                                words().move(move),
                                move == one.now() ? Step.Where.NOW : Step.Where.DONE))
                        .toList())
                .orElse(List.of());
    }

    public String next() {
        return adoption.flatMap(AdoptionSheet::next)
                .map(day -> say(adoption.get().past() ? "model.next.past" : "model.next.on", "date", words().date(day)))
                .orElseGet(() -> say("model.next.none"));
    }

    public boolean isPast() {
        return adoption.filter(AdoptionSheet::past).isPresent();
    }

    public boolean isOver() {
        return adoption.filter(AdoptionSheet::isOver).isPresent();
    }

    /** Those that stand nowhere yet. */
    public List<Choice> counties() {
        var known = it.adoptions().stream().map(AdoptionSheet::county).toList();
        var none = Choice.of("", say("ordering.county.choose"), typed.county().isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        Arrays.stream(County.values())
                                .filter(one -> !known.contains(one))
                                .map(one -> Choice.of(
                                        Typed.low(one),
                                        words().county(one),
                                        typed.county().filter(one::equals).isPresent())))
                .toList();
    }

    public List<Choice> stages() {
        return adoption
                .map(AdoptionSheet::open)
                .orElseGet(() -> Arrays.stream(Stage.values())
                        .filter(one -> one != Stage.ENDED)
                        .toList())
                .stream()
                .map(one -> Choice.of(
                        Typed.low(one),
                        words().stage(one),
                        typed.stage().filter(one::equals).isPresent()))
                .toList();
    }

    public Field field(String name) {
        var hint = "model.move." + name + ".hint";
        return Field.of(name, say("model.move." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.typed(name).isEmpty() ? usual(name) : typed.typed(name))
                .among(problems);
    }

    private String usual(String name) {
        return switch (name) {
            case "day" -> it.today().toString();
            case "owner" ->
                adoption.map(AdoptionSheet::now).map(AdoptionMove::owner).orElse("");
            default -> "";
        };
    }

    public Field again() {
        return Field.of("again", say("model.again"))
                .hinted(say("model.again.hint"))
                .holding(typed.typed("again"))
                .among(problems);
    }

    private ModelWords words() {
        return new ModelWords(chrome.voice());
    }
}
