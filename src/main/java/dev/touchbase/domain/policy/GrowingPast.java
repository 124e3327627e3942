package dev.touchbase.domain.policy;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// The past of one customer while it is read contact by contact. What it hands out never changes, however much is added
/// behind, so that a [History] can be made for each contact without copying all that came before.
public final class GrowingPast {

    private Engagement[] all = new Engagement[16];
    private int size;

    /// Adds what happened next.
    public void add(Engagement next) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = next;
    }

    /// How many there are by now.
    public int size() {
        return size;
    }

    /// The one at this place, the oldest at 0.
    public Engagement get(int place) {
        return all[Objects.checkIndex(place, size)];
    }

    /// All from this place to the newest by now.
    public List<Engagement> from(int first) {
        return new Stretch(all, Objects.checkIndex(first, size + 1), size);
    }

    /// The list itself where it can't change, else a copy.
    static List<Engagement> unchanging(List<Engagement> some) {
        return some instanceof Stretch ? some : List.copyOf(some);
    }

    /// Places below `end` are never written again: what is added goes behind, or into a larger array.
    private static final class Stretch extends AbstractList<Engagement> implements RandomAccess {

        private final Engagement[] all;
        private final int first;
        private final int end;

        Stretch(Engagement[] all, int first, int end) {
            this.all = all;
            this.first = first;
            this.end = end;
        }

        @Override
        public Engagement get(int index) {
            return all[first + Objects.checkIndex(index, end - first)];
        }

        @Override
        public int size() {
            return end - first;
        }
    }
}
