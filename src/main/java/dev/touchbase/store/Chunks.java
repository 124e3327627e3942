package dev.touchbase.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for many keys a few hundred at a time, since statements take only so many parameters.
final class Chunks {

    private static final int SIZE = 500;

    private Chunks() {}

    /// The results of `query` for every chunk of `keys`, one after another; none at all for no keys.
    static <K, T> List<T> gather(Collection<K> keys, Function<List<K>, List<T>> query) {
        List<T> found = new ArrayList<>();
        each(keys, chunk -> found.addAll(query.apply(chunk)));
        return found;
    }

    /// Does `work` for every chunk of `keys`, one after another.
    static <K> void each(Collection<K> keys, Consumer<List<K>> work) {
        List<K> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += SIZE) {
            work.accept(all.subList(from, Math.min(from + SIZE, all.size())));
        }
    }
}
