package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.services.gathering.SeatForm;
import fi.rinnalla.web.feedback.sending.CardTyped;
import fi.rinnalla.web.feedback.sending.SentWithACard;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A wish for a seat as it was typed. */
public class JoinForm implements SentWithACard {
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

    @BeanParam
    private CardTyped sent = new CardTyped();

    /** Nothing typed yet. */
    static JoinForm empty(CardTyped sent) {
        var form = new JoinForm();
        form.sent = sent;
        return form;
    }

    public SeatForm filled(GatheringId gathering) {
        return new SeatForm(
                key,
                gathering,
                nickname,
                needs.stream().flatMap(it -> Typed.one(Need.class, it).stream()).collect(Collectors.toSet()),
                coming(),
                sent.wish(),
                sent.words());
    }

    @Override
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

    @Override
    public CardTyped sent() {
        return sent;
    }
}
