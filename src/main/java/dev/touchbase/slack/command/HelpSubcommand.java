package dev.touchbase.slack.command;

import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.DatesHelpView;
import dev.touchbase.slack.view.HelpView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `help` and `help log`: written from the specs of all subcommands.
public final class HelpSubcommand implements Subcommand {

    private static final Spec SPEC = new Spec(
            "help",
            List.of("h", "?", "hilfe", "commands"),
            "[topic]",
            "What I can do, or how one command is used",
            List.of("help", "help log", "help dates"),
            Act.EVERYDAY_WORK,
            false,
            false);

    private static final Set<String> DATES =
            Set.of("dates", "date", "times", "time", "when", "days", "day", "datum", "zeit", "zeiten");

    private final List<Spec> specs;

    /// Help on these, and on itself.
    public HelpSubcommand(List<Spec> others) {
        List<Spec> all = new ArrayList<>(others);
        all.add(SPEC);
        this.specs = List.copyOf(all);
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public Reply run(Invocation invocation) {
        if (invocation.isBare()) {
            return HelpView.shortHelp(lines(true));
        }
        String topic = invocation.said().tokens().getFirst().text();
        String key = Plainly.word(topic).replace(" ", "");
        if (DATES.contains(key)) {
            return DatesHelpView.answer();
        }
        return topic(key)
                .or(() ->
                        Nearest.to(key, specs.stream().map(Spec::name).toList()).flatMap(this::topic))
                .<Reply>map(spec -> HelpView.topic(line(spec)))
                .orElseGet(() -> HelpView.unknownTopic(topic, lines(true)));
    }

    /// All of them, for the button "More".
    public Reply.Answer all() {
        return HelpView.all(lines(false));
    }

    /// The answer to a greeting: a word back, and what to type next.
    Reply.Answer hello(String firstName) {
        return HelpView.hello(firstName);
    }

    /// The six that matter most, with what was typed quoted back.
    Reply.Answer notUnderstood(String typed) {
        return HelpView.notUnderstood(typed, lines(true));
    }

    private Optional<Spec> topic(String key) {
        return specs.stream()
                .filter(spec -> spec.name().equals(key) || spec.aliases().contains(key))
                .findFirst();
    }

    private List<HelpView.Line> lines(boolean headlinesOnly) {
        return specs.stream()
                .filter(spec -> spec.headline() || !headlinesOnly)
                .map(HelpSubcommand::line)
                .toList();
    }

    private static HelpView.Line line(Spec spec) {
        return new HelpView.Line(spec.name(), spec.aliases(), spec.usage(), spec.summary(), spec.examples());
    }
}
