package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerFilter.Standing;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.services.partner.PartnerRegister;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.services.partner.PartnersProof;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The register: who walks beside parents here, and who can be asked. */
public record PartnersPage(
        Chrome chrome,
        PartnerRegister register,
        Map<PartnerId, List<PartnersProof>> signed,
        PartnersQuery query,
        String said)
        implements StaffPage {
    static final String URL = "/tyo/kumppanit";
    static final String TEMPLATE = "partner/list";

    public Field name() {
        return Field.of("nimi", say("partner.list.name")).holding(query.name());
    }

    public Field standing() {
        return Field.of("kunto", say("partner.state"));
    }

    public List<Choice> standings() {
        var any = Choice.of("", say("staff.inbox.filter.all"), query.standing().isEmpty());
        var each = Arrays.stream(Standing.values())
                .map(it -> Choice.of(
                        Typed.low(it), words().standing(it), query.standing().equals(Optional.of(it))));
        return Stream.concat(Stream.of(any), each).toList();
    }

    public boolean narrowed() {
        return query.isNarrowed();
    }

    /** Address of the next page; null on the last. */
    public String older() {
        return register.next().map(it -> query.href(Optional.of(it))).orElse(null);
    }

    /** Address of the first page; null there. */
    public String newest() {
        return query.after().isPresent() ? query.href(Optional.empty()) : null;
    }

    public String href(PartnerRow it) {
        return URL + "/" + it.id().value();
    }

    public String state(PartnerRow it) {
        return words().state(it);
    }

    public String kind(PartnerRow it) {
        return words().kind(it);
    }

    /** Which version of each commitment they have signed, and until when it holds. */
    public List<String> signed(PartnerRow it) {
        return words().proofs(signed.getOrDefault(it.id(), List.of()));
    }

    public String languages(PartnerRow it) {
        return words().languages(it);
    }

    public String towns(PartnerRow it) {
        return it.profile().towns().names().isEmpty()
                ? "–"
                : it.profile().towns().spelled();
    }

    public String ways(PartnerRow it) {
        return words().ways(it);
    }

    private PartnerWords words() {
        return new PartnerWords(chrome.voice());
    }
}
