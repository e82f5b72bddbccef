package fi.rinnalla.persistence.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The way of the house's own work, with the rights of its own role. Not part of any use case's transaction. */
@ApplicationScoped
public class JobSource {
    @Resource(lookup = "java:app/rinnalla/job")
    private DataSource source;

    public DataSource source() {
        return source;
    }
}
