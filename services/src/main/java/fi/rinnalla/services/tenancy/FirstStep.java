package fi.rinnalla.services.tenancy;

/** What an organisation sets up before families come; in any order. */
public enum FirstStep {
    NAME(true),
    LANGUAGES(true),
    COLOUR(true),
    TERMS(false),
    HOURS(true),
    PLACES(true),
    PRIVACY(false),
    ACCESSIBILITY(false),
    WORKER(true);

    private final boolean required;

    FirstStep(boolean required) {
        this.required = required;
    }

    public boolean required() {
        return required;
    }
}
