package dev.touchbase.drill;

import dev.touchbase.sandbox.StandInSlack;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// People who log contacts one after the other, each with a note that is the only one of its kind, and remember what
/// they were told. Nobody of theirs stops because a line broke: the next log is sent to where the app is by then.
final class LoggingClients {

    static final List<String> PEOPLE = List.of("U0SAM000001", "U0PRIYA0001", "U0TOM000001", "U0MARIA0001");
    private static final List<String> CUSTOMERS = List.of("Acme", "Brook", "Cedar", "Delta");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final SignedCommands commands;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final List<String> otherAnswers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private List<Thread> threads = List.of();

    LoggingClients(SignedCommands commands) {
        this.commands = commands;
    }

    /// Adds the customers whom they log, at an app that is ready.
    void addCustomers(String app) throws IOException, InterruptedException {
        for (var customer : CUSTOMERS) {
            var answer = commands.send(app, PEOPLE.getFirst(), "add " + customer);
            if (!answer.body().contains(customer)) {
                throw new AssertionError(answer.body());
            }
        }
    }

    /// Four of them log as fast as they are answered, until the line breaks or they are [stopped][#stop].
    LoggingClients at(String app) {
        stopping.set(false);
        threads = IntStream.range(0, PEOPLE.size())
                .mapToObj(person -> Thread.ofVirtual().start(() -> logOn(app, person)))
                .toList();
        return this;
    }

    /// Logs once.
    ///
    /// @return its note
    /// @throws IOException when the line broke; whether it was logged is unknown then
    String log(String app, int person) throws IOException, InterruptedException {
        var note = "memo" + letters();
        unanswered.add(note);
        var line = "log %s call reached %s".formatted(CUSTOMERS.get(person), note);
        var answer = commands.send(app, PEOPLE.get(person), line);
        if (answer.statusCode() == 200
                && (answer.body().isEmpty() || answer.body().contains("Working on it"))) {
            // It took so long that the answer comes another way, to which nobody listens here.
            return note;
        }
        unanswered.remove(note);
        if (answer.statusCode() == 200 && answer.body().contains("Logged")) {
            acknowledged.add(note);
        } else {
            refused.add(note);
            otherAnswers.add(answer.statusCode() + " " + answer.body());
        }
        return note;
    }

    /// Waits until the line has broken for each of them.
    void awaitCutOff() throws InterruptedException {
        for (var thread : threads) {
            thread.join();
        }
    }

    /// Each ends after the answer that it waits for.
    void stop() throws InterruptedException {
        stopping.set(true);
        awaitCutOff();
    }

    /// Notes that were answered "Logged".
    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /// What Slack would have refused, but for answers that came late: the address for those is not Slack's here.
    static List<String> problems(StandInSlack slack) {
        return slack.problems().stream()
                .map(Object::toString)
                .filter(problem -> !problem.equals("response_url: used_url"))
                .toList();
    }

    /// Notes of which nobody knows.
    Set<String> unanswered() {
        return Set.copyOf(unanswered);
    }

    /// Notes that were answered otherwise.
    Set<String> refused() {
        return Set.copyOf(refused);
    }

    /// What those were told, with the status.
    List<String> otherAnswers() {
        return List.copyOf(otherAnswers);
    }

    private void logOn(String app, int person) {
        try {
            while (!stopping.get()) {
                log(app, person);
            }
        } catch (IOException cutOff) {
            // That is what the drill is for; the note stays among the unanswered.
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nothing that could be read as a date, an amount or a word of the command's.
    private static String letters() {
        var text = new StringBuilder("q");
        (UUID.randomUUID().toString().replace("-", "") + COUNT.incrementAndGet())
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .forEach(letter -> text.append((char) letter));
        return text.toString();
    }
}
