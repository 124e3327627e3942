package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// The help: six things, all of them, or one with its examples.
public final class HelpView {

    /// Shows all commands in place of the six.
    public static final String MORE = "help-more";

    private static final int IN_SECTION = 8;

    private HelpView() {}

    /// One command as the help shows it.
    ///
    /// @param name "" for what `/contact` alone does
    public record Line(String name, List<String> aliases, String usage, String summary, List<String> examples) {

        Mrkdwn shown() {
            String example = examples.isEmpty() ? usageLine() : command(examples.getFirst());
            return Mrkdwn.md("*{0}*: {1}\n`{2}`", name.isEmpty() ? "/contact" : name, summary, example);
        }

        private String usageLine() {
            return command(name + " " + usage);
        }

        private static String command(String typed) {
            String line = typed.strip();
            return line.startsWith("/contact") ? line : ("/contact " + line).strip();
        }
    }

    /// The six.
    public static Reply.Answer shortHelp(List<Line> headlines) {
        return list(Mrkdwn.md("*What I can do*"), headlines);
    }

    /// The answer to a greeting: three things to type next.
    public static Reply.Answer hello(String firstName) {
        return Say.answer(
                Mrkdwn.md("Hello {0}. Type one of these next:", firstName),
                Say.section(Mrkdwn.lines(
                        Mrkdwn.md("`due`: whom to contact today, and why"),
                        Mrkdwn.md("`log acme call reached agreed the renewal`: what came of a contact"),
                        Mrkdwn.md("`acme`, any customer's name: what is known about them"))),
                Say.context(Mrkdwn.md("`help` shows the rest. In channels put `/contact` in front.")));
    }

    /// The six, behind what was typed and not understood.
    public static Reply.Answer notUnderstood(String typed, List<Line> headlines) {
        return list(Mrkdwn.md("I don't understand “{0}”. Nothing was done. What I can do:", cut(typed)), headlines);
    }

    /// The six, behind a topic that there is no help on.
    public static Reply.Answer unknownTopic(String typed, List<Line> headlines) {
        return list(Mrkdwn.md("There is no command “{0}”. What I can do:", cut(typed)), headlines);
    }

    /// All of them.
    public static Reply.Answer all(List<Line> lines) {
        List<LayoutBlock> blocks = sections(lines);
        blocks.add(hint());
        return answer(Mrkdwn.md("*Everything I can do*"), blocks);
    }

    /// One of them, with all its examples.
    public static Reply.Answer topic(Line line) {
        List<Mrkdwn> examples = line.examples().stream()
                .map(one -> Mrkdwn.md("`{0}`", Line.command(one)))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.md("Usage: `{0}`", line.usageLine())));
        if (!examples.isEmpty()) {
            blocks.add(Say.section(Mrkdwn.md("Examples:\n{0}", Mrkdwn.join("\n", examples))));
        }
        if (!line.aliases().isEmpty()) {
            blocks.add(Say.context(Mrkdwn.md("Also: {0}", String.join(", ", line.aliases()))));
        }
        return answer(
                Mrkdwn.md("*{0}*: {1}", line.name().isEmpty() ? "/contact" : line.name(), line.summary()), blocks);
    }

    private static Reply.Answer list(Mrkdwn title, List<Line> headlines) {
        List<LayoutBlock> blocks = sections(headlines);
        blocks.add(Say.actions(Say.button("More", MORE, ButtonValue.NONE, "More commands")));
        blocks.add(hint());
        return answer(title, blocks);
    }

    private static List<LayoutBlock> sections(List<Line> lines) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += IN_SECTION) {
            List<Line> some = lines.subList(from, Math.min(from + IN_SECTION, lines.size()));
            blocks.add(
                    Say.section(Mrkdwn.join("\n", some.stream().map(Line::shown).toList())));
        }
        return blocks;
    }

    private static LayoutBlock hint() {
        return Say.context(
                Mrkdwn.md(
                        "`/contact help log` explains one command, `/contact help dates` how days are typed. In a direct message to me the same works without `/contact`."));
    }

    private static Reply.Answer answer(Mrkdwn title, List<LayoutBlock> blocks) {
        return Say.answer(title, blocks.toArray(LayoutBlock[]::new));
    }

    private static String cut(String typed) {
        return Plain.line(typed, 300);
    }
}
