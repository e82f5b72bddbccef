package fi.rinnalla.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Starts the writing of history beside the opening of the doors. */
@WebListener
public class WritingHistory implements ServletContextListener {
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Inject
    private DemoHistory history;

    @Override
    public void contextInitialized(ServletContextEvent opening) {
        history.announce();
        executor.execute(history::write);
    }
}
