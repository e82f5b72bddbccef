package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Terms;
import fi.rinnalla.services.reporting.IndicatorWords;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What an indicator is called: in our texts where it is ready, in the organisation's own words where it is theirs. */
@Dependent
public class IndicatorTexts implements IndicatorWords {
    private final Texts texts;

    @Inject
    public IndicatorTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Said of(IndicatorDefinition indicator, Language language, Terms terms) {
        var voice = new Voice(language, texts.in(language), name -> term(name, language, terms));
        return indicator.own().map(it -> new Said(it.name(), it.definition())).orElseGet(() -> ready(indicator, voice));
    }

    private static Said ready(IndicatorDefinition indicator, Voice voice) {
        var key = "indicator." + indicator.code().value();
        return voice.knows(key)
                ? new Said(voice.say(key), defined(key, voice))
                : new Said(indicator.code().value(), "");
    }

    /** What is counted, and what is not. */
    private static String defined(String key, Voice voice) {
        var counted = voice.knows(key + ".definition") ? voice.say(key + ".definition") : "";
        return voice.knows(key + ".not-counted")
                ? (counted + " " + voice.say("reporting.not-counted", "what", voice.say(key + ".not-counted"))).strip()
                : counted;
    }

    private static String term(String name, Language language, Terms terms) {
        var parts = name.split("\\.", 3);
        return parts.length == 3 && parts[0].equals("term") ? terms.say(language, parts[1], parts[2]) : null;
    }
}
