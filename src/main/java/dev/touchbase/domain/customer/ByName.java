package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CandidateSource.Named;
import dev.touchbase.domain.customer.Found.Candidate;
import dev.touchbase.domain.staff.StaffId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// One search by name: the longest run of words that names a customer, from the first one on.
final class ByName {

    private final CandidateSource source;
    private final WorkspaceId workspace;
    private final Sought sought;
    private final @Nullable StaffId asker;
    private final NameRuns runs;
    private boolean cutOff;

    ByName(CandidateSource source, WorkspaceId workspace, Sought sought, @Nullable StaffId asker) {
        this.source = source;
        this.workspace = workspace;
        this.sought = sought;
        this.asker = asker;
        this.runs = new NameRuns(sought.quoted() ? sought.words().subList(0, 1) : sought.words());
    }

    Found found(Certainty certainty) {
        List<Candidate> named = named();
        if (named.isEmpty()) {
            return near(certainty);
        }
        return named(named, certainty);
    }

    private Found named(List<Candidate> all, Certainty certainty) {
        List<Candidate> named = all.size() == 1 && !cutOff ? List.of(withBegun(all.getFirst())) : all;
        List<Candidate> misspelt =
                longest(named.stream().map(this::withMisspelt).toList());
        if (misspelt.getFirst().words() > longest(named).getFirst().words()) {
            return ranked(misspelt, certainty, true);
        }
        return sought.quoted() ? quoted(named, certainty) : unquoted(named, certainty);
    }

    /// This customer, with the words that name it.
    Candidate chosen(Customer customer) {
        Named named = source.load(workspace, List.of(customer.id()), asker).getFirst();
        Candidate exactly = withMisspelt(withBegun(candidate(named, runs::named)));
        return exactly.words() > 0 ? exactly : candidate(named, runs::nearlyNamed);
    }

    private Found unquoted(List<Candidate> all, Certainty certainty) {
        List<Candidate> longest = longest(all);
        int certain = certainlyName(longest.getFirst().words());
        List<Candidate> meant = certainty == Certainty.READING
                ? longest
                : all.stream().filter(one -> one.words() >= certain).toList();
        return ranked(meant, certainty, false);
    }

    /// Without words at the end that mean something else as well: "acme call" may be Acme, called.
    private int certainlyName(int words) {
        int certain = words;
        while (certain > 1 && sought.otherwiseMeant().test(sought.words().get(certain - 1))) {
            certain--;
        }
        return certain;
    }

    private Found quoted(List<Candidate> named, Certainty certainty) {
        List<Candidate> exact = named.stream().filter(Candidate::exact).toList();
        return ranked(exact.isEmpty() ? named : toTheLetter(exact), certainty, false);
    }

    private Found near(Certainty certainty) {
        List<String> whole = runs.run(runs.longest());
        List<Named> around =
                whole.isEmpty() ? List.of() : source.load(workspace, source.near(workspace, whole.getFirst()), asker);
        List<Candidate> named = candidates(around, runs::named);
        if (!named.isEmpty()) {
            return named(named, certainty);
        }
        List<Candidate> near = longest(candidates(around, runs::nearlyNamed));
        return near.isEmpty() ? new Found.None() : ranked(near, certainty, true);
    }

    private Found ranked(List<Candidate> meant, Certainty certainty, boolean near) {
        List<Candidate> ranked = meant.stream().sorted(Candidate.LIKELIEST).toList();
        List<Candidate> exact =
                toTheLetter(ranked.stream().filter(Candidate::exact).toList());
        boolean alone = ranked.size() == 1 && !cutOff;
        boolean sure = switch (certainty) {
            case READING -> alone || exact.size() == 1;
            case WRITING -> alone && !near;
            case EXACT -> alone && !near && exact.size() == 1;
        };
        if (sure) {
            return new Found.One(alone ? ranked.getFirst() : exact.getFirst());
        }
        return near ? new Found.Near(ranked) : new Found.Several(ranked);
    }

    /// Of several that fold to the same, the one that is written as typed: "Jo" is not "Joe".
    private List<Candidate> toTheLetter(List<Candidate> exact) {
        List<Candidate> same = exact.stream()
                .filter(one ->
                        names(one.customer()).stream().anyMatch(name -> runs.isAllToTheLetter(one.words(), name)))
                .toList();
        return same.size() == 1 ? same : exact;
    }

    private List<Candidate> named() {
        return candidates(source.load(workspace, ids(), asker), runs::named);
    }

    private List<Candidate> candidates(List<Named> among, ToIntFunction<String> length) {
        return among.stream()
                .map(one -> candidate(one, length))
                .filter(one -> one.words() > 0)
                .toList();
    }

    /// Those with the first word that is no title; where these are too many, those with the next ones, too.
    private Collection<CustomerId> ids() {
        List<String> whole = runs.run(runs.longest());
        if (whole.isEmpty()) {
            return List.of();
        }
        Collection<CustomerId> ids = source.having(workspace, sought.quoted() ? whole : whole.subList(0, 1));
        if (ids.isEmpty() && !runs.run(1).isEmpty()) {
            return source.having(workspace, runs.run(1));
        }
        for (int words = 2; ids.size() > CandidateSource.MOST && mayNarrow(whole, words); words++) {
            Collection<CustomerId> fewer = source.having(workspace, whole.subList(0, words));
            ids = fewer.isEmpty() ? ids : fewer;
        }
        cutOff = ids.size() > CandidateSource.MOST;
        return ids;
    }

    private boolean mayNarrow(List<String> whole, int words) {
        return !sought.quoted()
                && words <= whole.size()
                && !sought.otherwiseMeant().test(whole.get(words - 1));
    }

    private Candidate candidate(Named named, ToIntFunction<String> length) {
        Customer customer = named.customer();
        int best = names(customer).stream().mapToInt(length).max().orElse(0);
        Person person = null;
        for (Person other : named.persons()) {
            int words = length.applyAsInt(other.name());
            if (words > best) {
                best = words;
                person = other;
            }
        }
        int words = best;
        boolean exact = words > 0 && names(customer).stream().anyMatch(name -> runs.isAll(words, name));
        return new Candidate(customer, person, words, exact, named.own());
    }

    /// With the words that follow and are words of the same name, misspelt.
    private Candidate withMisspelt(Candidate one) {
        return withMore(one, runs::misspelt);
    }

    /// With the words that follow and are the beginnings of words of the same name, where no note can follow.
    private Candidate withBegun(Candidate one) {
        return sought.beginnings() ? withMore(one, runs::begun) : one;
    }

    private Candidate withMore(Candidate one, ToIntBiFunction<Integer, String> more) {
        int words = one.words();
        boolean keyword = words < sought.words().size()
                && sought.otherwiseMeant().test(sought.words().get(words));
        if (words == 0 || keyword) {
            return one;
        }
        Person person = one.person();
        List<String> names = person == null ? names(one.customer()) : List.of(person.name());
        int most = names.stream()
                .mapToInt(name -> more.applyAsInt(words, name))
                .max()
                .orElse(0);
        return most == 0 ? one : new Candidate(one.customer(), person, words + most, false, one.own());
    }

    private static List<Candidate> longest(List<Candidate> candidates) {
        int most = candidates.stream().mapToInt(Candidate::words).max().orElse(0);
        return candidates.stream().filter(one -> one.words() == most).toList();
    }

    private static List<String> names(Customer customer) {
        List<String> names = new ArrayList<>(customer.aliases());
        names.addFirst(customer.name());
        return names;
    }
}
