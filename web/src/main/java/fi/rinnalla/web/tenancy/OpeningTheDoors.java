package fi.rinnalla.web.tenancy;

import fi.rinnalla.services.privacy.Housekeeping;
import fi.rinnalla.services.tenancy.TenantBook;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Reads the host list and sends the housekeeping on its rounds before the first visitor comes. Not earlier: names of resources are not bound while beans are born. */
@WebListener
public class OpeningTheDoors implements ServletContextListener {
    @Inject
    private TenantBook book;

    @Inject
    private Housekeeping housekeeping;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        book.read();
        housekeeping.begin();
    }
}
