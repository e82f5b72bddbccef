package fi.rinnalla.persistence.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The way to the network's side. Not part of any tenant's transaction. */
@ApplicationScoped
public class NetSource {
    @Resource(lookup = "java:app/rinnalla/net")
    private DataSource source;

    public DataSource source() {
        return source;
    }
}
