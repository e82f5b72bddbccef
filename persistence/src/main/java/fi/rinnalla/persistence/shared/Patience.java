package fi.rinnalla.persistence.shared;

/**
 * How long anybody waits for a database that has gone away, or that hangs and says nothing: for a turn, for a connection that
 * is asked first and for another one in its place (see {@link PatientSource}), or for the answer to a statement. The worst
 * case of one request stays under six seconds. The database's own limit on a statement (prepare/roles.sql) is shorter, so
 * that in health it is the one that speaks.
 */
final class Patience {
    /** A connection that has not been used for a moment is asked before it is handed out. */
    static final String IS_ASKED_FIRST = "fish.payara.is-connection-validation-required=true";

    static final String HOW = "fish.payara.connection-validation-method=custom-validation";
    static final String BY =
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";
    static final String NOT_EACH_TIME = "fish.payara.validate-atmost-once-period-in-seconds=5";
    /** Where one is dead the others are: they are not asked one after another while somebody waits. */
    static final String ALL_OR_NONE = "fish.payara.fail-all-connections=true";
    /** For a connection, when all are in use. */
    static final String FOR_A_TURN = "fish.payara.max-wait-time-in-millis=1500";

    static final String TO_CONNECT = "connectTimeout=2";
    /** For anything from the database, in a request. */
    static final String FOR_AN_ANSWER = "answerSeconds=4";

    static final String FOR_A_NIGHTS_WORK = "answerSeconds=70";

    private Patience() {}
}
