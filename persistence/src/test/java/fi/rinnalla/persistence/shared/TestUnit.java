package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.TenantId;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The product's own persistence.xml, read as a container would, with a plain connection in place of the data source. */
final class TestUnit implements PersistenceUnitInfo {
    private final Document file;

    private TestUnit() {
        try (var in = getClass().getResourceAsStream("/META-INF/persistence.xml")) {
            file = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static EntityManagerFactory entityManagerFactory(
            String url, String user, String password, Map<String, Object> settings) {
        var all = new HashMap<String, Object>(Map.of(
                "eclipselink.logging.level",
                "SEVERE",
                "jakarta.persistence.jdbc.url",
                url,
                "jakarta.persistence.jdbc.user",
                user,
                "jakarta.persistence.jdbc.password",
                password,
                "jakarta.persistence.jdbc.driver",
                "org.postgresql.Driver",
                "eclipselink.jdbc.connections.initial",
                "1",
                "eclipselink.jdbc.connections.min",
                "4",
                "eclipselink.jdbc.connections.max",
                "12",
                "eclipselink.session-name",
                "rinnalla-" + settings.hashCode() + "-" + System.nanoTime()));
        all.putAll(settings);
        return new PersistenceProvider().createContainerEntityManagerFactory(new TestUnit(), all);
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.valueOf(text("shared-cache-mode"));
    }

    @Override
    public Properties getProperties() {
        var properties = new Properties();
        var nodes = file.getElementsByTagName("property");
        for (var i = 0; i < nodes.getLength(); i++) {
            var property = (Element) nodes.item(i);
            properties.setProperty(property.getAttribute("name"), property.getAttribute("value"));
        }
        return properties;
    }

    /** Found as the container finds them: by their annotations, in both archives of the unit. */
    @Override
    public List<String> getManagedClassNames() {
        return Stream.of(TenantId.class, Preparation.class)
                .flatMap(TestUnit::classesBeside)
                .filter(TestUnit::isMapped)
                .map(Class::getName)
                .sorted()
                .toList();
    }

    private static boolean isMapped(Class<?> type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .anyMatch(type::isAnnotationPresent);
    }

    private static Stream<Class<?>> classesBeside(Class<?> known) {
        try {
            var place = Path.of(
                    known.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return classesIn(place);
            }
            try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return classesIn(jar.getPath("/")).toList().stream();
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> classesIn(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.startsWith("fi.rinnalla.") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.endsWith("-info"))
                    .<Class<?>>map(TestUnit::load)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestUnit.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String tag) {
        return file.getElementsByTagName(tag).item(0).getTextContent().strip();
    }

    @Override
    public String getPersistenceUnitName() {
        return "rinnalla";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return null;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return getClass().getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return getClass().getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {}

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClass().getClassLoader();
    }
}
