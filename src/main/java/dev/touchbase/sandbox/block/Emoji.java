package dev.touchbase.sandbox.block;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The most common emoji names; others stay as `:name:`.
final class Emoji {
    private static final String TABLE = """
            +1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|wave 👋|clap 👏|pray 🙏|muscle 💪|raised_hands 🙌|point_right 👉
            point_left 👈|point_up ☝️|point_down 👇|ok_hand 👌|handshake 🤝|eyes 👀|bust_in_silhouette 👤
            busts_in_silhouette 👥|smile 😄|slightly_smiling_face 🙂|simple_smile 🙂|grinning 😀|joy 😂|wink 😉
            thinking_face 🤔|sweat_smile 😅|cry 😢|sob 😭|heart ❤️|sparkles ✨|star ⭐|star2 🌟|tada 🎉|fire 🔥
            rocket 🚀|bulb 💡|zap ⚡|boom 💥|white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌
            heavy_multiplication_x ✖️|no_entry ⛔|no_entry_sign 🚫|octagonal_sign 🛑|warning ⚠️
            exclamation ❗|question ❓|information_source ℹ️|red_circle 🔴|large_orange_circle 🟠
            large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵|white_circle ⚪|black_circle ⚫
            telephone_receiver 📞|phone ☎️|telephone ☎️|iphone 📱|calling 📲|email 📧|envelope ✉️|e-mail 📧
            incoming_envelope 📨|outbox_tray 📤|inbox_tray 📥|speech_balloon 💬|left_speech_bubble 🗨️|mega 📣
            loudspeaker 📢|bell 🔔|no_bell 🔕|calendar 📅|date 📅|spiral_calendar_pad 🗓️|clock1 🕐|clock3 🕒
            clock9 🕘|alarm_clock ⏰|hourglass ⌛|hourglass_flowing_sand ⏳|stopwatch ⏱️|zzz 💤|sunrise 🌅|sunny ☀️
            coffee ☕|house 🏠|office 🏢|package 📦|moneybag 💰|credit_card 💳|chart_with_upwards_trend 📈
            chart_with_downwards_trend 📉|bar_chart 📊|clipboard 📋|memo 📝|pencil 📝|pencil2 ✏️|pushpin 📌
            round_pushpin 📍|paperclip 📎|link 🔗|lock 🔒|unlock 🔓|key 🔑|mag 🔍|gear ⚙️|wrench 🔧|wastebasket 🗑️
            arrow_right ➡️|arrow_left ⬅️|arrow_up ⬆️|arrow_down ⬇️|arrows_counterclockwise 🔄|repeat 🔁
            leftwards_arrow_with_hook ↩️|arrow_forward ▶️|double_vertical_bar ⏸️|palm_tree 🌴|face_with_thermometer 🤒
            crown 👑|trophy 🏆|dart 🎯|seedling 🌱|recycle ♻️|new 🆕|soon 🔜|hash #️⃣|robot_face 🤖
            """;
    private static final Map<String, String> BY_NAME = read();

    private Emoji() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, String> read() {
        Map<String, String> byName = new HashMap<>();
        for (String entry : TABLE.strip().split("[|\n]")) {
            int gap = entry.indexOf(' ');
            byName.put(entry.substring(0, gap), entry.substring(gap + 1));
        }
        return Map.copyOf(byName);
    }
}
