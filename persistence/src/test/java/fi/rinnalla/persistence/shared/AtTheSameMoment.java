package fi.rinnalla.persistence.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people do the same, none before the others. */
public final class AtTheSameMoment {
    private AtTheSameMoment() {}

    /** What each of them got; the first failure is thrown. */
    public static <T> List<T> many(int many, Callable<T> act) throws Exception {
        var barrier = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < many; i++) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return act.call();
                }));
            }
            var done = new ArrayList<T>();
            for (var one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
