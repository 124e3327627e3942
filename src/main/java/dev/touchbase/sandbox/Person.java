package dev.touchbase.sandbox;

import dev.touchbase.sandbox.block.Options;
import dev.touchbase.sandbox.block.Reading;
import dev.touchbase.sandbox.door.Answer;
import dev.touchbase.sandbox.gesture.Gestures;
import dev.touchbase.sandbox.gesture.Surface;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.TeamState;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;

/// Somebody at their Slack. They act by the words they can see, and look at what stands on their screen.
///
/// Each act returns when the app has acknowledged it (or three seconds have passed). Each look waits up to five
/// seconds for what may still come, and fails with a picture of the screen in words.
public final class Person {
    private static final Duration FOR_LATE_ANSWERS = Duration.ofSeconds(5);

    private final TeamState state;
    private final Gestures gestures;
    private final Member member;
    private final Looking looking;
    private String place;
    private boolean onHome;

    Person(TeamState state, Gestures gestures, Member member, String place) {
        this.state = state;
        this.gestures = gestures;
        this.member = member;
        this.place = place;
        this.looking = new Looking(state, member.id());
    }

    /// Slack's id of this person.
    public String id() {
        return member.id();
    }

    /// Goes to a channel, e.g. `#customers`.
    public Person in(String channel) {
        place = named(channel).id();
        onHome = false;
        return this;
    }

    /// Goes to the direct message with the app.
    public Person inDm() {
        place = state.change(() -> state.direct(member.id()).id());
        onHome = false;
        return this;
    }

    /// Types a line where they are: a slash command when it starts with `/`, a message otherwise.
    public Person types(String line) {
        gestures.type(member.id(), place, line);
        return this;
    }

    /// Says something where they are. Anywhere but in a direct message it should mention `@touchbase` to reach the app.
    public Person says(String text) {
        gestures.say(member.id(), place, text);
        return this;
    }

    /// Presses the button with this label on the newest thing that carries it; confirms where a confirmation is asked.
    public Person presses(String label) {
        return presses(label, "");
    }

    /// As `presses`, where several have this label: the one in whose row, section or spoken label `near` stands.
    public Person presses(String label, String near) {
        return again(() -> {
            Seeking.Found found = seek().button(label, near);
            taken(gestures.use(member.id(), found.surface(), blockId(found), actionId(found), ""));
        });
    }

    /// Two quick presses: two deliveries with ids of their own, at the same moment.
    public Person doubleClicks(String label) {
        return doubleClicks(label, "");
    }

    /// As `doubleClicks`, next to this text.
    public Person doubleClicks(String label, String near) {
        return twice(label, near, true);
    }

    /// One press that the app receives twice, with equal ids.
    public Person pressesDeliveredTwice(String label) {
        return pressesDeliveredTwice(label, "");
    }

    /// As `pressesDeliveredTwice`, next to this text.
    public Person pressesDeliveredTwice(String label, String near) {
        return twice(label, near, false);
    }

    private Person twice(String label, String near, boolean freshIds) {
        Seeking.Found found = seek().button(label, near);
        gestures.useTwice(member.id(), found.surface(), blockId(found), actionId(found), "", freshIds);
        return this;
    }

    /// Chooses an entry of a menu (overflow, select, radio buttons) by its text.
    public Person chooses(String option) {
        return chooses(option, "");
    }

    /// As `chooses`, next to this text.
    public Person chooses(String option, String near) {
        return again(() -> choose(option, near));
    }

    private void choose(String option, String near) {
        Seeking.Found found = seek().menuWith(option, near);
        String value = Options.reading(found.element().element(), option)
                .map(o -> o.path("value").asText())
                .orElseThrow();
        if (found.element().type().equals("overflow")) {
            taken(gestures.use(member.id(), found.surface(), blockId(found), actionId(found), value));
        } else {
            gestures.enter(member.id(), found.surface(), blockId(found), actionId(found), List.of(value));
        }
    }

    /// A message that changes between the look and the press is looked at once more, as people do.
    private Person again(Runnable gesture) {
        try {
            gesture.run();
        } catch (NoSuchElementException changedMeanwhile) {
            gesture.run();
        }
        return this;
    }

    /// Puts a value into the input with this label: text, an option's text, `2026-11-23` for a date,
    /// `09:30` for a time,
    /// `2026-11-23T09:30` for a moment, `@priya`, `#customers`. Several values for several options; an empty
    /// text clears.
    public Person fills(String label, String... values) {
        Seeking.Found found = seek().input(label);
        List<String> raw = new ArrayList<>();
        for (String value : values) {
            raw.add(value.isEmpty() ? "" : raw(found, value));
        }
        gestures.enter(member.id(), found.surface(), blockId(found), actionId(found), raw);
        return this;
    }

    private String raw(Seeking.Found found, String words) {
        Reading.Usable input = found.element();
        return switch (input.type()) {
            case "static_select", "multi_static_select", "radio_buttons", "checkboxes" ->
                Options.reading(input.element(), words)
                        .map(o -> o.path("value").asText())
                        .orElseThrow(() -> new AssertionError("There is no option \"" + words + "\" in "
                                + Options.all(input.element()).stream()
                                        .map(Options::words)
                                        .toList()));
            case "external_select", "multi_external_select" -> suggested(found, words);
            case "users_select", "multi_users_select" ->
                state.byHandle(words)
                        .orElseThrow(() -> new AssertionError("There is nobody called " + words))
                        .id();
            case "conversations_select", "multi_conversations_select", "channels_select", "multi_channels_select" ->
                named(words).id();
            case "datetimepicker" ->
                String.valueOf(LocalDateTime.parse(words).atZone(member.zone()).toEpochSecond());
            default -> words;
        };
    }

    private String suggested(Seeking.Found found, String words) {
        if (!(found.surface() instanceof Surface.InView view)) {
            throw new AssertionError("Only modals have such a menu here.");
        }
        var offered = gestures.suggestions(member.id(), view.viewId(), blockId(found), actionId(found), words);
        return offered.stream()
                .filter(o -> Options.words(o).equals(words))
                .findFirst()
                .map(o -> o.path("value").asText())
                .orElseThrow(() -> new AssertionError("The app does not offer \"" + words + "\" but "
                        + offered.stream().map(Options::words).toList()));
    }

    /// Submits the modal, and expects no errors in it.
    public Person submits() {
        OpenView view = top();
        gestures.submit(member.id(), view.id(), 1);
        if (!view.errors().isEmpty() || !view.trouble().isEmpty()) {
            throw new AssertionError("The modal came back with errors.\n" + screen());
        }
        return this;
    }

    /// Submits the modal, and expects errors under its fields; what was typed stays.
    public Person submitsExpectingErrors() {
        OpenView view = top();
        gestures.submit(member.id(), view.id(), 1);
        if (view.errors().isEmpty()) {
            throw new AssertionError("The modal was accepted without an error.\n" + screen());
        }
        return this;
    }

    /// Submits the modal twice at the same moment.
    public Person submitsTwice() {
        gestures.submit(member.id(), top().id(), 2);
        return this;
    }

    /// Closes the modal on top.
    public Person closes() {
        gestures.close(member.id(), top().id());
        return this;
    }

    /// Opens the app's Home tab.
    public Person opensHome() {
        onHome = true;
        gestures.openApp(member.id(), "home");
        return this;
    }

    /// Waits until this text can be read in what was shown since this person's last act: answers, messages that came or
    /// changed, the open modal, the Home tab if that is where they are. Spaces and line ends count alike.
    public Person sees(String text) {
        if (!state.await(() -> reads(text), FOR_LATE_ANSWERS)) {
            throw new AssertionError("\"" + text + "\" is not to be seen by " + member.handle() + ".\n" + screen());
        }
        return this;
    }

    /// Fails if this text can be read there now. To be used after a `sees`.
    public Person doesNotSee(String text) {
        if (reads(text)) {
            throw new AssertionError("\"" + text + "\" should not be seen by " + member.handle() + ".\n" + screen());
        }
        return this;
    }

    private boolean reads(String text) {
        String wanted = flat(text);
        return looking.sinceLastAct(onHome).stream().anyMatch(seen -> flat(seen).contains(wanted));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    /// Waits up to five seconds until the assertions hold, then fails with the last failure.
    public Person eventually(Runnable assertions) {
        AtomicReference<AssertionError> last = new AtomicReference<>();
        boolean held = state.await(
                () -> {
                    try {
                        assertions.run();
                        return true;
                    } catch (AssertionError notYet) {
                        last.set(notYet);
                        return false;
                    }
                },
                FOR_LATE_ANSWERS);
        AssertionError failure = last.get();
        if (!held && failure != null) {
            throw failure;
        }
        return this;
    }

    /// The last thing the app showed to this person, as plain text; empty when there was none.
    public String latest() {
        return looking.latest();
    }

    /// Everything on this person's screen since their last act, in words: for failure messages.
    public String screen() {
        List<String> seen = looking.sinceLastAct(onHome);
        String problems = String.join(
                "\n", state.problems().stream().map(Problem::toString).toList());
        return (seen.isEmpty() ? "(nothing since the last act)" : String.join("\n----\n", seen))
                + (problems.isEmpty() ? "" : "\n==== problems\n" + problems);
    }

    /// Answers that only this person sees, oldest first.
    public List<Shown> ephemerals() {
        return looking.ephemerals();
    }

    /// The direct message with the app, oldest first.
    public List<Shown> dm() {
        return looking.conversation(state.change(() -> state.direct(member.id())));
    }

    /// What is written in a channel, with what only this person sees, oldest first.
    public List<Shown> channel(String name) {
        return looking.conversation(named(name));
    }

    /// The modal on top; waits for it a little.
    ///
    /// @throws AssertionError when none is open
    public Modal modal() {
        return looking.modal(top());
    }

    /// Whether a modal is open now.
    public boolean hasModal() {
        return state.read(() -> state.views().top(member.id()).isPresent());
    }

    /// The Home tab as it stands; waits for it a little.
    ///
    /// @throws AssertionError when the app has published none
    public Shown home() {
        state.await(() -> looking.home().isPresent(), FOR_LATE_ANSWERS);
        return looking.home().orElseThrow(() -> new AssertionError("The app has published no Home tab."));
    }

    private OpenView top() {
        state.await(this::hasModal, FOR_LATE_ANSWERS);
        return state.read(() -> state.views().top(member.id()))
                .orElseThrow(() -> new AssertionError("No modal is open.\n" + screen()));
    }

    private Conversation named(String channel) {
        return state.channel(channel).orElseThrow(() -> new AssertionError("There is no channel " + channel));
    }

    private Seeking seek() {
        return new Seeking(looking.usables(onHome));
    }

    private void taken(Answer answer) {
        if (!answer.taken()) {
            throw new AssertionError("The app did not take the gesture: " + answer.detail() + "\n" + screen());
        }
    }

    private static String blockId(Seeking.Found found) {
        return found.element().blockId();
    }

    private static String actionId(Seeking.Found found) {
        return found.element().actionId();
    }

    @Override
    public String toString() {
        return member.handle() + Arrays.toString(new String[] {place});
    }
}
