package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.gathering.SeatForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A wish for a seat as it was typed. */
public class JoinForm {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("nickname")
    @DefaultValue("")
    private String nickname = "";

    @FormParam("needs")
    private List<String> needs = new ArrayList<>();

    @FormParam("coming")
    @DefaultValue("")
    private String coming = "";

    @FormParam("card")
    @DefaultValue("")
    private String card = "";

    @FormParam("words")
    @DefaultValue("")
    private String words = "";

    @FormParam("pointed")
    @DefaultValue("")
    private String pointed = "";

    @FormParam("ticket")
    @DefaultValue("")
    private String ticket = "";

    /** Nothing typed yet. */
    static JoinForm empty(CardWish card) {
        var form = new JoinForm();
        form.card = Typed.low(card);
        return form;
    }

    public SeatForm filled(GatheringId gathering) {
        return new SeatForm(
                key,
                gathering,
                nickname,
                needs.stream().flatMap(it -> Typed.one(Need.class, it).stream()).collect(Collectors.toSet()),
                coming(),
                card(),
                words);
    }

    public String key() {
        return key;
    }

    public String nickname() {
        return nickname;
    }

    public boolean needs(Need need) {
        return needs.contains(Typed.low(need));
    }

    /** Whoever does not say comes either way. */
    public Coming coming() {
        return Typed.one(Coming.class, coming).orElse(Coming.EITHER);
    }

    public CardWish card() {
        return Optional.of(card)
                .flatMap(it -> Typed.one(CardWish.class, it))
                .filter(CardWish.HELD::equals)
                .orElse(CardWish.NEW);
    }

    public String words() {
        return words;
    }

    /** They have been told that the name looks like a full one, and use it as it is. */
    boolean pointed() {
        return pointed.equals("yes");
    }

    String ticket() {
        return ticket;
    }
}
