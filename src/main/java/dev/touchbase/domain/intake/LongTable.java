package dev.touchbase.domain.intake;

import java.util.Arrays;

/// Counts by key for millions of keys in little memory: 16 bytes a slot, half of the slots free.
final class LongTable {

    private static final int SMALLEST = 1 << 10;

    private long[] keys = new long[SMALLEST];
    private long[] counts = new long[SMALLEST];
    private int size;

    /// Adds one to what is counted under `key`, and returns the sum.
    long count(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        return ++counts[slot];
    }

    /// True if `key` has been counted.
    boolean has(long key) {
        return counts[slot(key)] > 0;
    }

    /// All keys that have been counted, sorted.
    long[] keys() {
        long[] all = new long[size];
        int at = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (counts[slot] > 0) {
                all[at++] = keys[slot];
            }
        }
        Arrays.sort(all);
        return all;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (counts[slot] > 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
