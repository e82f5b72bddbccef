package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.TenantText;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The texts that an organisation writes of itself, each in its languages, signed by whoever stands behind it. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_SETTINGS)
public class WritingOwnTexts {
    private static final String BODY = ".body";
    private static final String BY = ".by";
    private static final String ON = ".on";

    private final Tenants tenants;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public WritingOwnTexts(Tenants tenants, Settings settings, Clock clock) {
        this.tenants = tenants;
        this.settings = settings;
        this.clock = clock;
    }

    public Sheet sheet(String topic) {
        return new Sheet(words(topic), settings.last(Setting.TEXTS));
    }

    /**
     * @param bodies by language; an empty one takes the text away
     * @param signed in which languages somebody stands behind it
     * @param reviewer the role of whoever does
     */
    public void write(String topic, Map<Language, String> bodies, Set<Language> signed, String reviewer, Digest form) {
        tenants.holdCurrent();
        var before = words(topic);
        var after = new TreeMap<>(now());
        bodies.forEach((language, body) -> {
            var name = topic + "." + language;
            after.keySet().removeIf(it -> it.startsWith(name + "."));
            if (!body.isEmpty()) {
                var words = OwnWords.unsigned(body);
                hold(
                        after,
                        name,
                        signed.contains(language)
                                ? words.signed(Optional.ofNullable(before.get(language)), reviewer, today())
                                : words);
            }
        });
        settings.change(Setting.TEXTS, new Held(now()), new Held(after), form, this::put);
    }

    public void takeBack(Digest form) {
        tenants.holdCurrent();
        settings.takeBack(Setting.TEXTS, new Held(now()), form, this::put);
    }

    private void put(Held held) {
        for (var topic : KnowingTheOrganisation.TOPICS) {
            for (var language : Language.values()) {
                put(topic, language, held);
            }
        }
    }

    private void put(String topic, Language language, Held held) {
        var name = topic + "." + language;
        var body = held.of(name + BODY);
        var text = tenants.text(topic, language);
        if (body.isEmpty()) {
            text.ifPresent(tenants::remove);
        } else {
            sign(text.orElseGet(() -> added(topic, language, body)), body, name, held);
        }
    }

    private static void sign(TenantText text, String body, String name, Held held) {
        text.rewrite(body);
        if (held.of(name + BY).isEmpty()) {
            text.unsign();
        } else {
            text.review(held.of(name + BY), LocalDate.parse(held.of(name + ON)));
        }
    }

    private TenantText added(String topic, Language language, String body) {
        var text = TenantText.about(Uuid7.at(clock.instant()), topic, language, body);
        tenants.add(text);
        return text;
    }

    private Map<String, String> now() {
        var now = new TreeMap<String, String>();
        KnowingTheOrganisation.TOPICS.forEach(
                topic -> words(topic).forEach((language, words) -> hold(now, topic + "." + language, words)));
        return now;
    }

    private static void hold(Map<String, String> held, String name, OwnWords words) {
        held.put(name + BODY, words.body());
        words.reviewer().ifPresent(it -> held.put(name + BY, it));
        words.reviewedOn().ifPresent(it -> held.put(name + ON, it.toString()));
    }

    private Map<Language, OwnWords> words(String topic) {
        return tenants.texts(topic).stream()
                .collect(Collectors.toMap(
                        TenantText::language,
                        it -> new OwnWords(it.body(), it.reviewedBy(), it.reviewedOn()),
                        (one, other) -> one,
                        () -> new EnumMap<>(Language.class)));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    public record Sheet(Map<Language, OwnWords> words, Optional<LastChange> last) {}
}
