package fi.rinnalla.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** So many clients who do the same at the same time, each on a connection of its own. */
final class Crowd implements AutoCloseable {

    private final List<Errand> errands;
    private final ExecutorService threads;

    Crowd(int clients, Supplier<? extends Errand> errand) {
        this.errands =
                IntStream.range(0, clients).<Errand>mapToObj(it -> errand.get()).toList();
        this.threads = Executors.newFixedThreadPool(clients);
    }

    int size() {
        return errands.size();
    }

    /** Each client runs so many times; what comes back is how many runs there were in a second, all together. */
    double perSecond(int times) {
        all(it -> it.prepare(times));
        var began = System.nanoTime();
        all(it -> {
            for (var i = 0; i < times; i++) {
                it.run();
            }
        });
        return times * size() / ((System.nanoTime() - began) / 1e9);
    }

    private void all(Work work) {
        var running = errands.stream()
                .<Future<?>>map(it -> threads.submit(() -> {
                    work.on(it);
                    return null;
                }))
                .toList();
        try {
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(Errand errand) throws IOException;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        errands.forEach(it -> {
            try {
                it.close();
            } catch (IOException alreadyGone) {
                // nothing is left to close
            }
        });
    }
}
