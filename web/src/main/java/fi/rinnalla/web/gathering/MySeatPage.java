package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Asking;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.services.gathering.BeingTold;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.SessionView;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Unbroken;
import java.util.List;
import java.util.Optional;

/** One's own seat: when, the link when it is time, another name, giving it back. */
public record MySeatPage(
        Chrome chrome,
        MySeat mine,
        List<ShownMaterial> materials,
        String key,
        String nickname,
        TellForm tell,
        String readers,
        Optional<Notice> notice,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "gathering/mine";

    public String name() {
        return mine.gathering().in(chrome.language()).told().name();
    }

    public String state() {
        return over()
                ? say("gathering.mine.over")
                : say("gathering.mine." + mine.state().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Nothing can be changed any more. */
    public boolean over() {
        return mine.over();
    }

    /** Which questions wait for an answer; nothing where none do. */
    public Optional<Moment> asks() {
        return mine.asked().map(Asking::moment);
    }

    public String asksHeading() {
        return say(isAskedAtTheStart() ? "gathering.start.heading" : "gathering.exit.heading");
    }

    public String asksWords() {
        var until = mine.asked().map(Asking::lastDay).map(new Times(chrome.voice())::brief);
        return isAskedAtTheStart()
                ? say("gathering.start.invite")
                : say("gathering.exit.invite", "until", until.orElse(""));
    }

    public String asksHref() {
        return here() + "/" + ExitPage.path(asks().orElseThrow());
    }

    private boolean isAskedAtTheStart() {
        return mine.asked(Moment.START);
    }

    public boolean held() {
        return mine.state() == SeatState.HELD;
    }

    public boolean offered() {
        return mine.state() == SeatState.OFFERED;
    }

    public boolean waits() {
        return mine.state() == SeatState.WAITING;
    }

    public String line() {
        return chrome.voice().count("gathering.done.line", mine.before() + 1L);
    }

    public String offerEnds() {
        return mine.offerEnds().map(new GatheringWords(chrome.voice())::moment).orElse("");
    }

    public String moved(SessionView it) {
        return new GatheringWords(chrome.voice()).moved(it);
    }

    public String when(SessionView it) {
        return new GatheringWords(chrome.voice()).when(it.meeting());
    }

    /** May the way be changed? Who has been offered a seat accepts it first. */
    public boolean mayComeOtherwise() {
        return !over() && !offered() && !mine.gathering().rooms().isEmpty();
    }

    public String coming() {
        return mine.coming().map(new GatheringWords(chrome.voice())::coming).orElse("");
    }

    public Field comingField() {
        return Field.of("coming", say("gathering.coming")).among(problems);
    }

    public List<Choice> comings() {
        return new GatheringWords(chrome.voice()).comings(mine.gathering(), mine.coming());
    }

    public boolean hasLink() {
        return mine.gathering().way().hasLink();
    }

    public String here() {
        return chrome.to("vastaus/paikat/" + mine.gathering().id().value());
    }

    public String gatheringHref() {
        return chrome.to(Door.of(mine.gathering().kind()).path() + "/"
                + mine.gathering().id().value());
    }

    /** Where they are told now, said back; empty where nobody tells them. */
    public String toldNow() {
        return mine.told().map(this::toldNow).orElse("");
    }

    private String toldNow(BeingTold it) {
        if (it.by() == ToldBy.CALL) {
            return say("gathering.tell.now.call", "to", Unbroken.lines(it.to())) + " " + say("gathering.tell.now.when");
        }
        return say("gathering.tell.now", "to", it.to()) + (it.reminds() ? " " + say("gathering.tell.now.remind") : "");
    }

    /** They were called in vain; where all is over there is nothing to say of it. */
    public boolean calledInVain() {
        return mine.told().filter(BeingTold::inVain).isPresent();
    }

    public Field tellField() {
        return Field.of("tell", say("gathering.tell.how")).among(problems);
    }

    public List<Choice> tellChoices() {
        var nothing = Choice.of(TellForm.NOTHING, say("gathering.tell.none"), tell.is(TellForm.NOTHING));
        return mine.mayBeMailed()
                ? List.of(nothing, tellChoice(TellForm.MAIL), tellChoice(TellForm.CALL))
                : List.of(nothing, tellChoice(TellForm.CALL));
    }

    private Choice tellChoice(String way) {
        return new Choice(way, say("gathering.tell." + way), say("gathering.tell." + way + ".hint"), tell.is(way));
    }

    public Field mailField() {
        return Field.of("mail", say("gathering.tell.address"))
                .hinted(say("gathering.tell.address.hint"))
                .holding(tell.mail())
                .among(problems);
    }

    public Field remindField() {
        return Field.of("remind", say("gathering.tell.remind"));
    }

    public boolean reminds() {
        return tell.reminds();
    }

    public Field numberField() {
        return Field.of("number", say("gathering.tell.number"))
                .hinted(say("gathering.tell.number.hint", "readers", readers))
                .holding(tell.number())
                .among(problems);
    }

    public Field openField() {
        return Field.of("open", say("gathering.tell.open")).hinted(say("gathering.tell.open.hint"));
    }

    public boolean isOpen() {
        return tell.isOpen();
    }

    public Field nicknameField() {
        return Field.of("nickname", say("gathering.join.nickname"))
                .holding(nickname)
                .among(problems);
    }

    /** Nobody's name in a log. */
    @Override
    public String toString() {
        return "MySeatPage";
    }
}
