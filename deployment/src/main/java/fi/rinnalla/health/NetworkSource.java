package fi.rinnalla.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The way to the first database with the fewest rights: enough to see whether it is there and as it should be. */
@ApplicationScoped
public class NetworkSource {

    @Resource(lookup = "java:app/rinnalla/net")
    private DataSource source;

    DataSource source() {
        return source;
    }
}
