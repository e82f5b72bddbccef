package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Brand;
import fi.rinnalla.domain.tenancy.Ending;
import fi.rinnalla.domain.tenancy.ExitStrength;
import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.domain.tenancy.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an organisation looks and speaks in public.
 *
 * @param logo in the place of the drawn motif, where there is one
 * @param texts the organisation's own texts by topic, for example {@code duty}
 * @param lineName the phone line a parent may always be sent to; its number is shown as it is written
 * @param ending where this service ends
 */
public record TenantProfile(
        String slug,
        Brand brand,
        Optional<LogoSheet> logo,
        List<Language> languages,
        String exitTarget,
        ExitStrength exitStrength,
        KeepingTimes keeping,
        Terms terms,
        Map<String, List<OwnText>> texts,
        String programme,
        String lineName,
        String phone,
        Optional<Ending> ending) {

    /** The same organisation, did it call its things so. */
    public TenantProfile calling(Terms others) {
        return new TenantProfile(
                slug,
                brand,
                logo,
                languages,
                exitTarget,
                exitStrength,
                keeping,
                others,
                texts,
                programme,
                lineName,
                phone,
                ending);
    }

    /** The text in the reader's language, or in the nearest one there is, which the page then says. */
    public Optional<OwnText> text(String topic, Language language) {
        return language.fallback().stream()
                .flatMap(it -> texts.getOrDefault(topic, List.of()).stream().filter(text -> text.language() == it))
                .findFirst();
    }

    /** @param reviewed false until a person of the organisation has signed the text */
    public record OwnText(Language language, String body, boolean reviewed) {}
}
