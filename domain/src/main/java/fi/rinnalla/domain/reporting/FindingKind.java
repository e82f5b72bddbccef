package fi.rinnalla.domain.reporting;

/** What has to be looked at before a report is finished. */
public enum FindingKind {
    /** More characters than the form takes. */
    TOO_LONG(false),
    /** A section that is needed says nothing. */
    MISSING(true),
    /** An identity code, a number to call, an address of mail: never in a report. */
    IDENTIFIER(false),
    /** The report is public and stands alone: it leads nowhere. */
    LINK(false),
    /** Perhaps a name, or what leads to somebody. */
    TELLING(true),
    /** One to four people. */
    FEW_PEOPLE(true),
    /** A share, a median or a mean that the organisation wrote down, and nobody wrote down of how many it is. */
    OF_HOW_MANY(true),
    /** A number that none of the report's figures says. */
    UNSUPPORTED(true);

    private final boolean acknowledged;

    FindingKind(boolean acknowledged) {
        this.acknowledged = acknowledged;
    }

    /** Whether it may stay, for a reason; the others have to be changed. */
    public boolean mayStay() {
        return acknowledged;
    }
}
