package fi.rinnalla.persistence.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Four ways to the database, each with the rights of one role: the application's (walled, in transactions), the nightly
 * work's, the network's, and the second database where the keys lie. None of the last three takes part in a transaction
 * of the first.
 */
@DataSourceDefinition(
        name = "java:app/rinnalla/app",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=rinnalla.database.url}",
        user = "${MPCONFIG=rinnalla.app.user:rinnalla_app}",
        password = "${MPCONFIG=rinnalla.app.password}",
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.max-wait-time-in-millis=2000"
        })
@DataSourceDefinition(
        name = "java:app/rinnalla/job",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=rinnalla.database.url}",
        user = "${MPCONFIG=rinnalla.job.user:rinnalla_job}",
        password = "${MPCONFIG=rinnalla.job.password}",
        minPoolSize = 0,
        maxPoolSize = 4,
        transactional = false)
@DataSourceDefinition(
        name = "java:app/rinnalla/net",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=rinnalla.database.url}",
        user = "${MPCONFIG=rinnalla.net.user:rinnalla_net}",
        password = "${MPCONFIG=rinnalla.net.password}",
        minPoolSize = 1,
        maxPoolSize = 6,
        transactional = false)
@DataSourceDefinition(
        name = "java:app/rinnalla/keys",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=rinnalla.keys.url}",
        user = "${MPCONFIG=rinnalla.keys.user:rinnalla_keys}",
        password = "${MPCONFIG=rinnalla.keys.password}",
        minPoolSize = 1,
        maxPoolSize = 8,
        transactional = false)
@ApplicationScoped
public class DataSources {}
