package dev.touchbase.sandbox.screen;

import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.block.Mrkdwn;
import dev.touchbase.sandbox.block.Names;
import dev.touchbase.sandbox.block.Reading;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.TeamState;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Turns the state into what the templates draw, for one person at one place. To be used under the state's lock.
final class Model {
    private static final int MOST_LINES = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private final TeamState state;
    private final BooleanSupplier connected;

    Model(TeamState state, BooleanSupplier connected) {
        this.state = state;
        this.connected = connected;
    }

    Page page(Spot spot) {
        String me = spot.me().id();
        List<Page.PlaceLink> channels = state.conversations().stream()
                .filter(c -> !c.direct())
                .filter(c -> c.kind() == Conversation.Kind.PUBLIC || c.members().contains(me))
                .map(c -> new Page.PlaceLink(
                        c.name(), spot.href(c.name()), c.name().equals(spot.name()), unread(c, me)))
                .toList();
        String bot = state.workspace().botName();
        return new Page(
                state.workspace().teamName(),
                bot,
                spot.base(),
                who(spot.me(), spot),
                state.members().stream()
                        .filter(m -> !m.deleted())
                        .map(m -> who(m, spot))
                        .toList(),
                new Page.PlaceLink("Home", spot.href(Spot.HOME), spot.home(), 0),
                new Page.PlaceLink("Messages", spot.href(Spot.MESSAGES), spot.direct(), unread(state.direct(me), me)),
                channels,
                heading(spot, bot),
                about(spot, bot),
                !spot.home(),
                state.desk(me).readUpTo(spot.conversation().id()),
                connected.getAsBoolean());
    }

    private static String heading(Spot spot, String bot) {
        return spot.home() || spot.direct() ? bot : "#" + spot.name();
    }

    private String about(Spot spot, String bot) {
        if (spot.home()) {
            return "The app's Home tab, as " + first(spot.me()) + " sees it";
        }
        if (spot.direct()) {
            return "Direct message between " + spot.me().realName() + " and " + bot;
        }
        String members = spot.conversation().members().size() + " members";
        return spot.conversation().botMember() ? members + ", and " + bot : members + "; " + bot + " is not in here";
    }

    private Page.Who who(Member m, Spot spot) {
        String place = spot.name();
        return new Page.Who(
                m.handle(),
                m.realName(),
                m.title(),
                initials(m.realName()),
                hue(m.id()),
                "/as/" + m.handle() + "/" + place,
                m.id().equals(spot.me().id()),
                unread(state.direct(m.id()), m.id()));
    }

    private int unread(Conversation place, String userId) {
        long read = state.desk(userId).readUpTo(place.id());
        return (int) place.visibleTo(userId).stream()
                .filter(m -> m.shown() > read && !m.author().equals(userId))
                .count();
    }

    /// The messages of a place.
    List<Line> lines(Spot spot) {
        List<Message> all = spot.conversation().visibleTo(spot.me().id());
        List<Line> lines = new ArrayList<>();
        LocalDate day = null;
        for (Message m : all.subList(Math.max(0, all.size() - MOST_LINES), all.size())) {
            ZonedDateTime at = m.at().atZone(spot.me().zone());
            boolean newDay = !at.toLocalDate().equals(day);
            day = at.toLocalDate();
            lines.add(line(spot, m, at, newDay ? at.format(DAY) : ""));
        }
        return lines;
    }

    private Line line(Spot spot, Message m, ZonedDateTime at, String day) {
        Names names = state.names(spot.me().id());
        boolean fromApp = m.author().equals(state.workspace().botUserId());
        String author = m.notice() ? "Stand-in Slack" : names.person(m.author());
        String text = m.blocks().isEmpty() ? Mrkdwn.html(m.text(), names) : "";
        String say = m.text().isEmpty() ? Reading.text(m.blocks(), names) : Mrkdwn.plain(m.text(), names);
        Drawing drawing = new Drawing(
                state,
                spot.me(),
                spot.base(),
                "m " + m.channel() + " " + m.ts(),
                m.blocks(),
                state.desk(spot.me().id()).entered(m.channel(), m.ts()),
                Map.of(),
                false);
        return new Line(
                day,
                "m" + m.ts().replace(".", "-"),
                m.shown(),
                author,
                initials(author),
                hue(m.author()),
                fromApp && !m.notice(),
                m.author().equals(spot.me().id()) && !m.notice(),
                m.notice(),
                m.ephemeral(),
                m.edited(),
                at.format(TIME),
                text,
                author + ": " + say,
                drawing,
                m.files().stream()
                        .map(f -> new Line.FileLink(f.id(), f.title()))
                        .toList());
    }

    /// The Home tab's blocks, once the app has published them.
    Optional<Drawing> home(Spot spot) {
        return state.views().home(spot.me().id()).map(v -> drawing(spot, v, false));
    }

    /// The modal on top.
    Optional<Dialog> dialog(Spot spot) {
        return state.views()
                .top(spot.me().id())
                .map(v -> new Dialog(
                        v.id(),
                        v.json().path("title").path("text").asText(),
                        v.json().path("submit").path("text").asText(""),
                        v.json().path("close").path("text").asText("Cancel"),
                        v.trouble(),
                        drawing(spot, v, true)));
    }

    private Drawing drawing(Spot spot, OpenView v, boolean inForm) {
        return new Drawing(
                state, spot.me(), spot.base(), "v " + v.id(), v.blocks(), v.entered(), Map.copyOf(v.errors()), inForm);
    }

    /// What came since this point in the order of things and has not been read yet, and where.
    List<ClockFace.Arrival> arrivedAfter(long order, Spot spot) {
        List<ClockFace.Arrival> arrived = new ArrayList<>();
        for (Conversation c : state.conversations()) {
            String reader = c.direct() ? c.name() : spot.me().id();
            long from = Math.max(order, state.desk(reader).readUpTo(c.id()));
            long count = c.messages().stream()
                    .filter(m -> m.shown() > from
                            && m.author().equals(state.workspace().botUserId()))
                    .count();
            if (count > 0) {
                arrived.add(c.direct() ? forSomebody(c, count) : inChannel(c, count, spot));
            }
        }
        return arrived;
    }

    private ClockFace.Arrival forSomebody(Conversation direct, long count) {
        Member m = state.member(direct.name()).orElseThrow();
        String label = first(m) + "'s messages" + (count > 1 ? " (" + count + ")" : "");
        return new ClockFace.Arrival(label, "/as/" + m.handle() + "/" + Spot.MESSAGES);
    }

    private static ClockFace.Arrival inChannel(Conversation channel, long count, Spot spot) {
        String label = "#" + channel.name() + (count > 1 ? " (" + count + ")" : "");
        return new ClockFace.Arrival(label, spot.href(channel.name()));
    }

    private static String first(Member m) {
        return m.realName().split(" ")[0];
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split(" ")) {
            if (!part.isEmpty() && initials.length() < 2) {
                initials.append(part.charAt(0));
            }
        }
        return initials.toString();
    }

    /// People get the colours in turn, so that neighbours differ.
    private String hue(String id) {
        int place = 0;
        for (Member m : state.members()) {
            if (m.id().equals(id)) {
                return "hue" + place % 6;
            }
            place++;
        }
        return "hue0";
    }
}
