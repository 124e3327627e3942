package dev.touchbase.domain.intake;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What other programs call our channels, directions, outcomes, purposes and stages.
public final class CellWords {

    private static final Map<String, Channel> CHANNELS = Map.ofEntries(
            Map.entry("call", Channel.PHONE),
            Map.entry("calls", Channel.PHONE),
            Map.entry("phonecall", Channel.PHONE),
            Map.entry("telephone", Channel.PHONE),
            Map.entry("telefon", Channel.PHONE),
            Map.entry("anruf", Channel.PHONE),
            Map.entry("cellular", Channel.PHONE),
            Map.entry("mobile", Channel.PHONE),
            Map.entry("telefonat", Channel.PHONE),
            Map.entry("mail", Channel.EMAIL),
            Map.entry("emails", Channel.EMAIL),
            Map.entry("whatsapp", Channel.MESSENGER),
            Map.entry("signal", Channel.MESSENGER),
            Map.entry("text", Channel.SMS),
            Map.entry("textmessage", Channel.SMS),
            Map.entry("livechat", Channel.CHAT),
            Map.entry("post", Channel.LETTER),
            Map.entry("brief", Channel.LETTER),
            Map.entry("fax", Channel.LETTER),
            Map.entry("meeting", Channel.IN_PERSON),
            Map.entry("visit", Channel.IN_PERSON),
            Map.entry("besuch", Channel.IN_PERSON),
            Map.entry("treffen", Channel.IN_PERSON),
            Map.entry("linkedin", Channel.SOCIAL),
            Map.entry("facebook", Channel.SOCIAL),
            Map.entry("messe", Channel.EVENT),
            Map.entry("website", Channel.WEB),
            Map.entry("webform", Channel.WEB));

    private static final Map<String, Direction> DIRECTIONS = Map.ofEntries(
            Map.entry("outbound", Direction.OUTBOUND),
            Map.entry("out", Direction.OUTBOUND),
            Map.entry("outgoing", Direction.OUTBOUND),
            Map.entry("sent", Direction.OUTBOUND),
            Map.entry("ausgehend", Direction.OUTBOUND),
            Map.entry("inbound", Direction.INBOUND),
            Map.entry("in", Direction.INBOUND),
            Map.entry("incoming", Direction.INBOUND),
            Map.entry("received", Direction.INBOUND),
            Map.entry("incomingemail", Direction.INBOUND),
            Map.entry("eingehend", Direction.INBOUND));

    private static final Map<String, Outcome> OUTCOMES = Map.ofEntries(
            Map.entry("connected", Outcome.REACHED),
            Map.entry("completed", Outcome.REACHED),
            Map.entry("done", Outcome.REACHED),
            Map.entry("erreicht", Outcome.REACHED),
            Map.entry("answered", Outcome.REACHED),
            Map.entry("held", Outcome.REACHED),
            Map.entry("gesendet", Outcome.SENT),
            Map.entry("delivered", Outcome.SENT),
            Map.entry("voicemail", Outcome.LEFT_MESSAGE),
            Map.entry("leftvoicemail", Outcome.LEFT_MESSAGE),
            Map.entry("leftlivemessage", Outcome.LEFT_MESSAGE),
            Map.entry("busy", Outcome.NO_ANSWER),
            Map.entry("noshow", Outcome.NO_ANSWER),
            Map.entry("notreached", Outcome.NO_ANSWER),
            Map.entry("missed", Outcome.NO_ANSWER),
            Map.entry("keineantwort", Outcome.NO_ANSWER),
            Map.entry("nichterreicht", Outcome.NO_ANSWER),
            Map.entry("scheduled", Outcome.MEETING_BOOKED),
            Map.entry("termin", Outcome.MEETING_BOOKED),
            Map.entry("won", Outcome.SOLD),
            Map.entry("verkauft", Outcome.SOLD),
            Map.entry("lost", Outcome.DECLINED),
            Map.entry("notinterested", Outcome.DECLINED),
            Map.entry("abgelehnt", Outcome.DECLINED),
            Map.entry("beschwerde", Outcome.COMPLAINT),
            Map.entry("solved", Outcome.RESOLVED),
            Map.entry("closed", Outcome.RESOLVED),
            Map.entry("geloest", Outcome.RESOLVED),
            Map.entry("bounce", Outcome.BOUNCED),
            Map.entry("unsubscribed", Outcome.OPTED_OUT));

    private static final Map<String, Purpose> PURPOSES = Map.ofEntries(
            Map.entry("bestellung", Purpose.ORDER),
            Map.entry("auftrag", Purpose.ORDER),
            Map.entry("termin", Purpose.APPOINTMENT),
            Map.entry("beschwerde", Purpose.COMPLAINT),
            Map.entry("reklamation", Purpose.COMPLAINT),
            Map.entry("umfrage", Purpose.SURVEY),
            Map.entry("werbung", Purpose.PROMOTION),
            Map.entry("verlaengerung", Purpose.RENEWAL));

    private static final Map<String, Stage> STAGES = Map.ofEntries(
            Map.entry("interessent", Stage.PROSPECT),
            Map.entry("subscriber", Stage.PROSPECT),
            Map.entry("kunde", Stage.CUSTOMER),
            Map.entry("client", Stage.CUSTOMER),
            Map.entry("evangelist", Stage.CUSTOMER),
            Map.entry("active", Stage.CUSTOMER),
            Map.entry("aktiv", Stage.CUSTOMER),
            Map.entry("marketingqualifiedlead", Stage.LEAD),
            Map.entry("salesqualifiedlead", Stage.LEAD),
            Map.entry("opportunity", Stage.LEAD),
            Map.entry("inactive", Stage.LAPSED),
            Map.entry("inaktiv", Stage.LAPSED),
            Map.entry("former", Stage.LAPSED),
            Map.entry("ehemalig", Stage.LAPSED),
            Map.entry("geschlossen", Stage.CLOSED));

    private CellWords() {}

    /// The channel that `cell` names.
    public static Optional<Channel> channel(String cell) {
        return labelled(Channel.values(), Channel::label, cell).or(() -> named(CHANNELS, cell));
    }

    /// The direction that `cell` names.
    public static Optional<Direction> direction(String cell) {
        return named(DIRECTIONS, cell);
    }

    /// The outcome that `cell` names.
    public static Optional<Outcome> outcome(String cell) {
        return labelled(Outcome.values(), Outcome::label, cell).or(() -> named(OUTCOMES, cell));
    }

    /// The purpose that `cell` names.
    public static Optional<Purpose> purpose(String cell) {
        return Purpose.read(cell).or(() -> named(PURPOSES, cell));
    }

    /// The stage that `cell` names.
    static Optional<Stage> stage(String cell) {
        return Stage.read(cell).or(() -> named(STAGES, cell));
    }

    private static <T> Optional<T> labelled(T[] values, Function<T, String> label, String cell) {
        String wanted = HeadingFolding.folded(cell);
        return Arrays.stream(values)
                .filter(value -> HeadingFolding.folded(label.apply(value)).equals(wanted))
                .findFirst();
    }

    private static <T> Optional<T> named(Map<String, T> words, String cell) {
        String plain = cell.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        return Optional.ofNullable(words.get(HeadingFolding.folded(plain)));
    }
}
