package dev.touchbase.sandbox.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {
    private static final Names NAMES = new Names() {
        @Override
        public String person(String userId) {
            return userId.equals("U1") ? "Sam <b>" : userId;
        }

        @Override
        public String channel(String channelId) {
            return "customers";
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
            *bold* and _italic_ and ~gone~ ¦ <strong>bold</strong> and <em>italic</em> and <s>gone</s>
            *bold _both_* ¦ <strong>bold <em>both</em></strong>
            2*3*4 snake_case_name ¦ 2*3*4 snake_case_name
            * not bold * ¦ * not bold *
            `a *b*` ¦ <code>a *b*</code>
            a &amp; b &lt;c&gt; ¦ a &amp; b &lt;c&gt;
            <https://a.example/?x=1&amp;y=2|the site> ¦ <a href="https://a.example/?x=1&amp;y=2" target="_blank" rel="noopener noreferrer">the site</a>
            <tel:+44201|+44 201> ¦ <a href="tel:+44201" target="_blank" rel="noopener noreferrer">+44 201</a>
            hello <@U1> ¦ hello <span class="mention">@Sam &lt;b&gt;</span>
            <#C1|x> ¦ <span class="mention">#customers</span>
            <!here> ¦ <span class="mention">@here</span>
            :warning: :no_such_thing: ¦ ⚠️ :no_such_thing:
            <!date^1790000000^{date_num} {time}|then> ¦ 2026-09-21 16:13
            <!date^oops^{time}|then> ¦ then
            &gt; quoted ¦ <blockquote>quoted</blockquote>
            """)
    void is_drawn_as_slack_draws_it(String given, String html) {
        assertThat(Mrkdwn.html(given, NAMES)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<javascript:alert(1)|click>",
                "<https://a.example/\" onclick=\"alert(1)|x>",
                "<data:text/html,x|y>",
                "*<img src=x onerror=alert(1)>*",
                "`<b>`",
                "```<b>\n<i>```",
                "<@U1|<b>>",
                "<https://a|<b onmouseover=x>>"
            })
    void hostile_text_stays_text(String hostile) {
        String html = Mrkdwn.html(hostile, NAMES);
        String withoutOwn = html.replaceAll("</?(strong|em|s|code|pre|br|blockquote)>", "")
                .replaceAll("<span class=\"mention\">|</span>", "")
                .replaceAll("<a href=\"https://[^\"<>]*\" target=\"_blank\" rel=\"noopener noreferrer\">|</a>", "");
        assertThat(withoutOwn).doesNotContain("<").doesNotContain("\"");
    }

    @Test
    void reads_without_its_marks() {
        assertThat(Mrkdwn.plain("*Acme &amp; Sons* <@U2>\n> why\n```x```", NAMES))
                .isEqualTo("Acme & Sons @U2\nwhy\n\nx\n");
    }

    @Test
    void several_quoted_lines_are_one_quote() {
        assertThat(Mrkdwn.html("> a\n> b\nc", NAMES)).isEqualTo("<blockquote>a<br>b</blockquote>c");
    }
}
