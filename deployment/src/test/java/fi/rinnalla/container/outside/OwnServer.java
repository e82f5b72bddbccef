package fi.rinnalla.container.outside;

import fi.rinnalla.launcher.GroundFloor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells Arquillian to start the server as the launcher does, once there is a database beneath it. In place of an
 * arquillian.xml, for the port and the folders are known only now.
 */
public class OwnServer implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Ground.class);
    }

    /** Comes first when Arquillian has read its settings, and adds ours. */
    public static class Ground {
        private static final String DEPLOY = "--deploy";

        void lay(@Observes(precedence = 1) ArquillianDescriptor settings) throws IOException {
            var ground = GroundFloor.lay("container");
            settings.container("payara")
                    .setDefault()
                    .property("microJar", ground.server().toString())
                    .property("cmdOptions", ground.javaOptions())
                    .property("extraMicroOptions", ground.serverOptions())
                    .property("randomHttpPort", "false")
                    .property("autoBindHttp", "false")
                    // Only so that it adds no --nocluster, which would open a port more; we say --nohazelcast.
                    .property("clusterEnabled", "true")
                    .property("startupTimeoutInSeconds", "600")
                    .property("outputToConsole", "false")
                    .protocol("Servlet 5.0")
                    .property("host", GroundFloor.NEUTRAL);
        }

        /** Arquillian leaves its copy of the WAR in the machine's folder for temporary files; we do not. */
        void tidyUp(@Observes AfterDeploy deployed) throws IOException {
            for (var child : ProcessHandle.current().children().toList()) {
                var arguments = List.of(child.info().arguments().orElse(new String[0]));
                if (arguments.contains(DEPLOY)) {
                    var war = Path.of(arguments.get(arguments.indexOf(DEPLOY) + 1));
                    GroundFloor.clear(war.getParent().getParent());
                }
            }
        }
    }
}
