package fi.rinnalla.persistence.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Four ways to the database, each with the rights of one role: the application's (walled, in transactions), the nightly
 * work's, the network's, and the second database where the keys lie. None of the last three takes part in a transaction
 * of the first. What each may cost somebody who waits stands in {@link Patience}.
 */
@DataSourceDefinition(
        name = "java:app/rinnalla/app",
        className = "fi.rinnalla.persistence.shared.PatientSource",
        url = "${MPCONFIG=rinnalla.database.url}",
        user = "${MPCONFIG=rinnalla.app.user:rinnalla_app}",
        password = "${MPCONFIG=rinnalla.app.password}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            Patience.IS_ASKED_FIRST,
            Patience.HOW,
            Patience.BY,
            Patience.NOT_EACH_TIME,
            Patience.ALL_OR_NONE,
            Patience.FOR_A_TURN,
            Patience.TO_CONNECT,
            Patience.FOR_AN_ANSWER
        })
@DataSourceDefinition(
        name = "java:app/rinnalla/job",
        className = "fi.rinnalla.persistence.shared.PatientSource",
        url = "${MPCONFIG=rinnalla.database.url}",
        user = "${MPCONFIG=rinnalla.job.user:rinnalla_job}",
        password = "${MPCONFIG=rinnalla.job.password}",
        minPoolSize = 0,
        maxPoolSize = 4,
        transactional = false,
        properties = {
            Patience.IS_ASKED_FIRST,
            Patience.HOW,
            Patience.BY,
            Patience.NOT_EACH_TIME,
            Patience.ALL_OR_NONE,
            Patience.FOR_A_TURN,
            Patience.TO_CONNECT,
            Patience.FOR_A_NIGHTS_WORK
        })
@DataSourceDefinition(
        name = "java:app/rinnalla/net",
        className = "fi.rinnalla.persistence.shared.PatientSource",
        url = "${MPCONFIG=rinnalla.database.url}",
        user = "${MPCONFIG=rinnalla.net.user:rinnalla_net}",
        password = "${MPCONFIG=rinnalla.net.password}",
        minPoolSize = 1,
        maxPoolSize = 6,
        transactional = false,
        properties = {
            Patience.IS_ASKED_FIRST,
            Patience.HOW,
            Patience.BY,
            Patience.NOT_EACH_TIME,
            Patience.ALL_OR_NONE,
            Patience.FOR_A_TURN,
            Patience.TO_CONNECT,
            Patience.FOR_AN_ANSWER
        })
@DataSourceDefinition(
        name = "java:app/rinnalla/keys",
        className = "fi.rinnalla.persistence.shared.PatientSource",
        url = "${MPCONFIG=rinnalla.keys.url}",
        user = "${MPCONFIG=rinnalla.keys.user:rinnalla_keys}",
        password = "${MPCONFIG=rinnalla.keys.password}",
        minPoolSize = 1,
        maxPoolSize = 8,
        transactional = false,
        properties = {
            Patience.IS_ASKED_FIRST,
            Patience.HOW,
            Patience.BY,
            Patience.NOT_EACH_TIME,
            Patience.ALL_OR_NONE,
            Patience.FOR_A_TURN,
            Patience.TO_CONNECT,
            Patience.FOR_AN_ANSWER
        })
@ApplicationScoped
public class DataSources {}
