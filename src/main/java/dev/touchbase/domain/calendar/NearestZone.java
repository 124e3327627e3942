package dev.touchbase.domain.calendar;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/// Finds the zone that a misspelt name may have meant: by its whole name, or by its city alone.
final class NearestZone {

    private static final int LONGEST = 60;
    private static final int SHORTEST = 3;

    private NearestZone() {}

    private record Candidate(String id, int distance) {}

    static Optional<String> to(String wanted) {
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int tolerated = Math.max(1, wanted.length() / 4);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .map(id -> new Candidate(id, distance(wanted, LocalMoments.fold(id))))
                .filter(candidate -> candidate.distance <= tolerated)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::id))
                .map(Candidate::id);
    }

    private static int distance(String wanted, String id) {
        String city = id.substring(id.lastIndexOf('/') + 1);
        return Math.min(edits(wanted, id), edits(wanted, city));
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
