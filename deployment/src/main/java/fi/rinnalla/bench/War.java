package fi.rinnalla.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Writes a WAR, file by file. */
final class War implements AutoCloseable {

    private final Path file;
    private final JarOutputStream jar;

    private War(Path file, OutputStream out) throws IOException {
        this.file = file;
        this.jar = new JarOutputStream(out);
    }

    static War to(Path file) throws IOException {
        return new War(file, Files.newOutputStream(file));
    }

    void put(String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    /** A class as it was compiled, with what it needs named one by one. */
    void putClass(Class<?> type) throws IOException {
        var name = type.getName().replace('.', '/') + ".class";
        try (var compiled = type.getClassLoader().getResourceAsStream(name)) {
            put("WEB-INF/classes/" + name, compiled.readAllBytes());
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
