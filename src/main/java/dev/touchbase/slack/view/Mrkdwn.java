package dev.touchbase.slack.view;

import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.staff.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text in Slack's markup. It is made of our own literals and of people's text, and people's text can't mention, link,
/// ping or format: it enters escaped, as parameters enter SQL.
///
/// ```java
/// Mrkdwn.md("*{0}* looks after {1}", staff.name(), customer.name())
/// ```
public final class Mrkdwn {

    /// No text.
    public static final Mrkdwn EMPTY = new Mrkdwn("");

    private static final Pattern SLACK_ID = Pattern.compile("[A-Z0-9]{1,40}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{3,20}");

    /// Signs of ours that format; those that people typed stand between letters, blanks or zero-width spaces.
    private static final Pattern BOLD_OR_CODE =
            Pattern.compile("(?<!\u200B)(?:`|(?<![\\p{L}\\p{N}])\\*(?!\\s)|(?<!\\s)\\*(?![\\p{L}\\p{N}]))(?!\u200B)");

    private final String marked;

    private Mrkdwn(String marked) {
        this.marked = marked;
    }

    /// People's text on one line: names, towns, what was typed.
    public static Mrkdwn text(String typed) {
        return new Mrkdwn(EscapedText.of(CleanText.line(typed)));
    }

    /// People's text of several lines as a block quote, so that none of its lines can pass for ours: notes.
    public static Mrkdwn quote(String typed) {
        return new Mrkdwn(CleanText.lines(typed)
                .lines()
                .map(line -> "> " + EscapedText.of(line))
                .collect(Collectors.joining("\n")));
    }

    /// A literal of ours with `{0}`, `{1}`… for its arguments: [Mrkdwn] as it is, strings as [#text(String)], numbers.
    ///
    /// @param template never anything that people typed
    /// @throws IllegalArgumentException when a place has no argument, an argument no place, or is of another kind
    public static Mrkdwn md(String template, Object... arguments) {
        return new Mrkdwn(MrkdwnTemplate.fill(
                template, Arrays.stream(arguments).map(Mrkdwn::argument).toList()));
    }

    /// People's text in bold, on one line.
    public static Mrkdwn bold(String typed) {
        return md("*{0}*", typed);
    }

    /// People's text as code, on one line: a command to type that names a customer. A backtick in it, which would end
    /// the
    /// code, is shown as a blank.
    public static Mrkdwn code(String typed) {
        return md("`{0}`", CleanText.line(typed).replace('`', ' '));
    }

    /// `@somebody`; it notifies them where the message isn't theirs alone.
    ///
    /// @throws IllegalArgumentException when `slackId` is no id of Slack's
    public static Mrkdwn mention(String slackId) {
        if (!SLACK_ID.matcher(slackId).matches()) {
            throw new IllegalArgumentException("Not a Slack id: " + slackId);
        }
        return new Mrkdwn("<@" + slackId + ">");
    }

    /// `@somebody`, or the bare name of staff whom Slack doesn't know.
    public static Mrkdwn mention(Staff staff) {
        String slackId = staff.slackId();
        return slackId == null ? text(staff.name()) : mention(slackId);
    }

    /// A link of ours to an `https:` or `http:` address; the label is people's text.
    ///
    /// @throws IllegalArgumentException for any other kind of address
    public static Mrkdwn link(String url, String label) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            throw new IllegalArgumentException("Only web addresses are linked, not " + url);
        }
        return token(url, label);
    }

    /// A number to tap; what can't be dialled is shown as text.
    ///
    /// @param e164 such as "+442079460000"
    /// @param pretty the same, grouped for reading
    public static Mrkdwn phone(String e164, String pretty) {
        return PHONE.matcher(e164).matches() ? token("tel:" + e164, pretty) : text(pretty);
    }

    /// "Thu 26 Nov, 15:00" in the reader's zone, as text of ours: Slack's own date tokens would be shown in the zone of
    /// whatever device it is read on.
    public static Mrkdwn date(Instant at, ZoneId zone, LocalDate today) {
        return text(DateWords.moment(at.atZone(zone), today));
    }

    /// All of them with a literal of ours in between; empty ones are left out.
    ///
    /// @param separator never anything that people typed
    public static Mrkdwn join(String separator, List<Mrkdwn> parts) {
        return new Mrkdwn(parts.stream()
                .filter(part -> !part.isEmpty())
                .map(Mrkdwn::toString)
                .collect(Collectors.joining(separator)));
    }

    /// One below the other; empty ones are left out.
    public static Mrkdwn lines(Mrkdwn... parts) {
        return join("\n", List.of(parts));
    }

    /// "a", "a and b", "a, b and c".
    public static Mrkdwn and(List<Mrkdwn> parts) {
        int last = parts.size() - 1;
        return last < 1 ? join("", parts) : join(" and ", List.of(join(", ", parts.subList(0, last)), parts.get(last)));
    }

    /// This and then that, with nothing in between.
    public Mrkdwn plus(Mrkdwn that) {
        return new Mrkdwn(marked + that.marked);
    }

    /// At most `most` characters of the final text, with an ellipsis for what is cut off; never inside an escape, a
    /// link, a mention or a surrogate pair. Formatting of ours that is cut in two shows its sign.
    public Mrkdwn cut(int most) {
        if (marked.length() <= most) {
            return this;
        }
        StringBuilder kept = new StringBuilder(most);
        EscapedText.atoms(marked)
                .takeWhile(atom -> kept.length() + atom.length() < most)
                .forEach(kept::append);
        return new Mrkdwn(kept.append('…').toString());
    }

    /// The same for a terminal: without bold, code, escapes and what keeps people's signs from formatting. Text with
    /// mentions, links or dates keeps their tokens.
    public String plain() {
        return BOLD_OR_CODE
                .matcher(marked)
                .replaceAll("")
                .replace("\u200B", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /// True without any text.
    public boolean isEmpty() {
        return marked.isEmpty();
    }

    /// The final text, for Slack.
    @Override
    public String toString() {
        return marked;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mrkdwn that && that.marked.equals(marked);
    }

    @Override
    public int hashCode() {
        return marked.hashCode();
    }

    private static Mrkdwn token(String target, String label) {
        String safe = target.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C")
                .replace(" ", "%20");
        String shown = EscapedText.of(CleanText.line(label).replace("|", "").replace(">", ""));
        return new Mrkdwn("<" + CleanText.line(safe).replace("&", "&amp;") + "|" + shown + ">");
    }

    private static String argument(Object argument) {
        return switch (argument) {
            case Mrkdwn marked -> marked.toString();
            case String typed -> text(typed).toString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            default -> throw new IllegalArgumentException("Text can't show a " + argument.getClass());
        };
    }
}
