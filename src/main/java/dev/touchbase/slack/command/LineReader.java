package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Found.Candidate;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.Sought;
import dev.touchbase.domain.staff.StaffMembers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Reads what stands behind a subcommand's name: the customer first, then known words in any order, then the note.
public final class LineReader {

    private final CustomerChoice choice;
    private final Persons persons;
    private final StaffMembers staff;
    private final Function<WorkspaceId, List<String>> lines;

    /// Reads with these, for firms that have one line only.
    public LineReader(CustomerChoice choice, Persons persons, StaffMembers staff) {
        this(choice, persons, staff, workspace -> List.of());
    }

    /// Reads with these.
    ///
    /// @param lines the brands, products or service types that a firm has
    public LineReader(
            CustomerChoice choice, Persons persons, StaffMembers staff, Function<WorkspaceId, List<String>> lines) {
        this.lines = lines;
        this.choice = choice;
        this.persons = persons;
        this.staff = staff;
    }

    /// One customer and what is said about it.
    ///
    /// @param certainty how sure it must be which customer is meant
    /// @throws Asks when the customer has to be chosen by a tap
    /// @throws Refused when no customer stands first
    public Line one(Invocation invocation, Certainty certainty, Set<Takes> takes) {
        Words words = words(invocation, 0);
        Sought sought = SoughtWords.from(words);
        Candidate named = choice.settle(
                invocation, 0, 0, takes.contains(Takes.NOTE) ? sought : sought.withBeginnings(), certainty);
        return line(named, rest(invocation, named.customer(), takes).read(words, named.words()));
    }

    /// Several customers parted by `;`, each with what is said about it; one without words of its own takes those of
    /// the last one, or the one before it if none follows. A `;` within a note parts nothing.
    ///
    /// @throws Asks when one of the customers has to be chosen by a tap
    /// @throws Refused when no customer stands first
    public List<Line> each(Invocation invocation, Certainty certainty, Set<Takes> takes) {
        List<Parts.Part> parts =
                new Parts(choice, invocation, certainty, named -> rest(invocation, named, takes)).parts();
        List<Line> lines = new ArrayList<>();
        for (Parts.Part part : parts) {
            Parts.Part says = Parts.speaking(parts, part);
            Customer subject = says.named().customer();
            Reading reading = rest(invocation, subject, takes)
                    .read(says.words(), says.named().words());
            lines.add(line(part.named(), says == part ? reading : reading.withoutPersons()));
        }
        return lines;
    }

    /// What is said from the token at `from` on, without a customer: `away until 5 dec`.
    public Reading rest(Invocation invocation, int from, Set<Takes> takes) {
        return new RestReader(invocation.speaker(), colleagues(invocation), takes, lines(invocation))
                .read(words(invocation, from), 0);
    }

    /// A name that nobody has yet, and what is said about it: `add "Acme Ltd" sales @sam every 2 weeks`.
    public NewName newName(Invocation invocation, Set<Takes> takes) {
        Words words = words(invocation, 0);
        RestReader reader = new RestReader(invocation.speaker(), colleagues(invocation), takes, lines(invocation));
        int end = 0;
        if (words.size() > 0 && words.token(0) instanceof Typed.Token.Quoted) {
            end = 1;
        } else {
            while (end < words.size() && !reader.knows(words, end)) {
                end++;
            }
        }
        String name = end == 1 ? words.token(0).text() : words.raw(0, end);
        return new NewName(Plainly.bare(name).isEmpty() ? "" : name, reader.read(words, end));
    }

    private RestReader rest(Invocation invocation, Customer customer, Set<Takes> takes) {
        People people = new People(
                persons.at(customer.workspace(), customer.id()),
                staff.all(invocation.actor().workspace()));
        return new RestReader(invocation.speaker(), people, takes, lines(invocation));
    }

    private Map<String, String> lines(Invocation invocation) {
        Map<String, String> byWords = new HashMap<>();
        lines.apply(invocation.actor().workspace()).forEach(line -> byWords.put(Plainly.word(line), line));
        return byWords;
    }

    private People colleagues(Invocation invocation) {
        return new People(List.of(), staff.all(invocation.actor().workspace()));
    }

    private static Line line(Candidate named, Reading reading) {
        return new Line(named.customer(), named.exact(), named.person(), reading);
    }

    private static Words words(Invocation invocation, int from) {
        List<Typed.Token> tokens = invocation.said().tokens();
        return new Words(invocation.said(), Math.min(from, tokens.size()), tokens.size());
    }
}
