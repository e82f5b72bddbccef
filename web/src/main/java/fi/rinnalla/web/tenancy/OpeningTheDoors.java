package fi.rinnalla.web.tenancy;

import fi.rinnalla.services.tenancy.TenantBook;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Reads the host list before the first visitor comes. Not earlier: names of resources are not bound while beans are born. */
@WebListener
public class OpeningTheDoors implements ServletContextListener {
    @Inject
    private TenantBook book;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        book.read();
    }
}
