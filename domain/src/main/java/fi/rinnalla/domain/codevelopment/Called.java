package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a theme is called now, and where the shared coding puts it. Never changes itself. */
@Embeddable
class Called {
    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private ThemeCode code;

    protected Called() {}

    private Called(Language language, String title, String description, ThemeCode code) {
        this.language = language;
        this.title = title;
        this.description = description;
        this.code = code;
    }

    static Called of(ThemeWords words) {
        return new Called(words.language(), words.title(), words.description(), words.code());
    }

    Called otherwise(String wanted) {
        return new Called(language, wanted, description, code);
    }

    Language language() {
        return language;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    ThemeCode code() {
        return code;
    }
}
