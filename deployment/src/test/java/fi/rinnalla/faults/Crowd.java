package fi.rinnalla.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do the same thing at the same moment. */
final class Crowd {
    private Crowd() {}

    static <T> List<T> together(int many, Callable<T> deed) throws Exception {
        var threads = Executors.newFixedThreadPool(many);
        var start = new CountDownLatch(1);
        try {
            var doing = new ArrayList<Future<T>>();
            for (int i = 0; i < many; i++) {
                doing.add(threads.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            start.countDown();
            var done = new ArrayList<T>();
            for (var each : doing) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }
}
