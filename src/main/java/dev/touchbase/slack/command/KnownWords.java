package dev.touchbase.slack.command;

import static java.util.Map.entry;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words for channels, outcomes, purposes, directions and roles as people say them, in English and German. Written
/// as [Plainly] makes them; a comma parts them.
final class KnownWords {

    static final Map<String, Channel> CHANNELS = all(Map.ofEntries(
            entry(Channel.PHONE, """
                    phone, call, called, phone call, phoned, rang, ring, telephone, tel, by phone, on the phone, phonecall, dialled,
                    video call, video, zoom, teams, videocall, by video,
                    anruf, angerufen, telefon, telefonat, telefoniert, telefonisch, am telefon,
                    they called, they rang, they phoned, called us, rang us, phoned us, called in, rang in, hat angerufen,
                    haben angerufen, rief an, riefen an, hat uns angerufen, haben uns angerufen,
                    anrufen, rueckruf, ruckruf, zurueckgerufen, zuruckgerufen, called back, rang back, had a call, called them"""),
            entry(Channel.EMAIL, """
                    email, e mail, mail, emailed, e mailed, mailed, by email, by mail, per mail, gemailt, they emailed, they mailed,
                    they wrote, emailed us, mailed us, wrote to us, hat gemailt, haben gemailt, hat geschrieben, haben geschrieben"""),
            entry(Channel.SMS, "sms, text, texted, text message, by text, by sms, per sms, they texted, texted us"),
            entry(Channel.MESSENGER, """
                    messenger, whatsapp, whats app, whatsapped, wa, signal, telegram, threema, viber, imessage, by whatsapp,
                    per whatsapp"""),
            entry(
                    Channel.SOCIAL,
                    "social, social media, linkedin, linked in, facebook, instagram, twitter, xing, tiktok, dm"),
            entry(Channel.CHAT, "chat, live chat, livechat, chatted, slack, gechattet"),
            entry(
                    Channel.LETTER,
                    "letter, by letter, post, by post, postcard, card, fax, brief, per post, per brief, postkarte"),
            entry(Channel.IN_PERSON, """
                    in person, visit, visited, they visited, visited us, came by, came in, kam vorbei, kamen vorbei, war hier,
                    waren hier, met, met with, meeting, had a meeting, face to face, f2f, on site, onsite, lunch, coffee,
                    persoenlich, personlich, besuch, besucht, getroffen, treffen, vor ort"""),
            entry(Channel.EVENT, "event, fair, trade fair, trade show, conference, messe, veranstaltung, konferenz"),
            entry(Channel.WEB, "web, website, web form, webform, contact form, online form, kontaktformular, webseite"),
            entry(Channel.OTHER, "other, sonstiges")));

    static final Map<String, Outcome> OUTCOMES = all(Map.ofEntries(
            entry(Outcome.REACHED, """
                    reached, spoke, spoke to, talked, talked to, spoken, got through, got hold of, answered, picked up, connected,
                    erreicht, gesprochen, gesprochen mit"""),
            entry(Outcome.SENT, "sent, posted, send, gesendet, geschickt, verschickt, abgeschickt"),
            entry(
                    Outcome.REPLIED,
                    "replied, reply, responded, wrote back, got a reply, geantwortet, antwort, beantwortet"),
            entry(Outcome.LEFT_MESSAGE, """
                    left message, left a message, left msg, left vm, left a vm, left voicemail, left a voicemail, vm, voicemail,
                    voice mail, answering machine, lm, mailbox, auf mailbox, auf band gesprochen, auf ab gesprochen,
                    nachricht hinterlassen, anrufbeantworter"""),
            entry(Outcome.NO_ANSWER, """
                    no answer, na, n/a, no reply, no response, didnt pick up, did not pick up, didnt answer, did not answer,
                    no pickup, no pick up, unanswered, not reached, couldnt reach, could not reach, not available, unavailable,
                    engaged, busy, nicht erreicht, niemand erreicht, niemanden erreicht, keinen erreicht, keine antwort, nicht abgenommen, besetzt,
                    geht nicht ran, ging nicht ran, nicht erreichbar"""),
            entry(Outcome.MEETING_BOOKED, """
                    meeting booked, booked, booked meeting, booked a meeting, meeting set, meeting scheduled, meeting arranged,
                    scheduled a meeting, arranged a meeting, appointment booked, booked appointment, booked an appointment,
                    termin vereinbart, termin ausgemacht"""),
            entry(Outcome.SOLD, "sold, won, bought, verkauft, abschluss"),
            entry(Outcome.DECLINED, """
                    declined, not interested, no interest, said no, refused, rejected, turned down, abgelehnt, kein interesse,
                    abgesagt"""),
            entry(Outcome.COMPLAINT, "complaint, complained, beschwerde, beschwert, reklamation, reklamiert"),
            entry(Outcome.RESOLVED, "resolved, solved, fixed, sorted, sorted out, geloest, gelost, erledigt, behoben"),
            entry(Outcome.BOUNCED, "bounced, bounce, undeliverable, unzustellbar"),
            entry(Outcome.OPTED_OUT, "opted out, opt out, optout, unsubscribed, abgemeldet")));

    static final Map<String, Purpose> PURPOSES = all(Map.ofEntries(
            entry(Purpose.CHECK_IN, "check in, checkin, checkup, catch up, catchup"),
            entry(Purpose.FOLLOW_UP, "follow up, followup, following up, nachfassen, nachgefasst, nachfrage"),
            entry(Purpose.SUPPORT, "support, service call, hilfe"),
            entry(Purpose.COMPLAINT, "complaint, beschwerde, reklamation"),
            entry(Purpose.PROMOTION, "promotion, promo, advertising, advert, werbung, aktion"),
            entry(Purpose.NEWSLETTER, "newsletter"),
            entry(Purpose.SURVEY, "survey, umfrage"),
            entry(Purpose.APPOINTMENT, "appointment, termin"),
            entry(Purpose.ORDER, "order, bestellung, auftrag"),
            entry(Purpose.RENEWAL, "renewal, verlaengerung, verlangerung")));

    static final Map<String, Direction> DIRECTIONS = all(Map.of(
            Direction.INBOUND, "in, inbound, incoming, eingehend",
            Direction.OUTBOUND, "out, outbound, outgoing, ausgehend"));

    static final Map<String, Role> ROLES = all(Map.of(
            Role.SERVICE, "service, kundendienst",
            Role.SALES, "sales, vertrieb, verkauf",
            Role.ACCOUNT_MANAGER, "account manager, account, am, kundenbetreuer, kundenbetreuung",
            Role.MARKETING, "marketing",
            Role.OWNER, "owner, inhaber, inhaberin"));

    /// Channels that say that they contacted us.
    static final Set<String> FROM_THEM = Set.of(
            "they called",
            "they rang",
            "they phoned",
            "called us",
            "rang us",
            "phoned us",
            "called in",
            "rang in",
            "hat angerufen",
            "haben angerufen",
            "rief an",
            "riefen an",
            "hat uns angerufen",
            "haben uns angerufen",
            "they emailed",
            "they mailed",
            "they wrote",
            "emailed us",
            "mailed us",
            "wrote to us",
            "hat gemailt",
            "haben gemailt",
            "hat geschrieben",
            "haben geschrieben",
            "they texted",
            "texted us",
            "they visited",
            "visited us",
            "came by",
            "came in",
            "kam vorbei",
            "kamen vorbei",
            "war hier",
            "waren hier");

    /// Channels that say how it ended, where nothing else does.
    static final Map<String, Outcome> OUTCOME_OF_CHANNEL = all(Map.of(
            Outcome.SENT, "emailed, e mailed, mailed, texted, whatsapped, gemailt",
            Outcome.REACHED, "visited, met, met with, telefoniert, besucht, getroffen, chatted, gechattet"));

    /// Outcomes that say by which channel, where nothing else does.
    static final Map<String, Channel> CHANNEL_OF_OUTCOME = all(Map.of(Channel.PHONE, """
            left vm, left a vm, left voicemail, left a voicemail, vm, voicemail, voice mail, answering machine, picked up, got through,
            mailbox, auf mailbox, auf band gesprochen, auf ab gesprochen, anrufbeantworter, didnt pick up, did not pick up,
            no pickup, no pick up, engaged, nicht abgenommen, besetzt, geht nicht ran, ging nicht ran"""));

    /// Behind "in" and "out" they show that no direction was meant: "in good mood", "out of office".
    static final Set<String> NO_DIRECTION_BEFORE = Set.of(
            "the", "a", "an", "my", "our", "his", "her", "their", "your", "this", "that", "these", "those", "of",
            "good", "bad", "great", "order", "time", "touch", "case", "and", "on", "for", "to", "between", "general",
            "detail", "writing", "advance", "der", "die", "das", "den", "dem", "einem", "einer", "ihrem", "seinem");

    /// Before the next check-in's date.
    static final Set<String> NEXT = Set.of(
            "next",
            "wiedervorlage",
            "wv",
            "naechste",
            "naechsten",
            "naechster",
            "naechstes",
            "nachste",
            "nachsten",
            "nachster",
            "nachstes");

    /// Between "next" and its date: "next call on friday", "nächster Anruf in 2 Wochen".
    static final Set<String> OF_NEXT =
            Set.of("check in", "checkin", "contact", "call", "time", "kontakt", "anruf", "mal");

    /// The most words that one of them has.
    static final int LONGEST = 4;

    private KnownWords() {}

    /// Whether the word alone means one of these.
    static boolean isOne(String plain) {
        return CHANNELS.containsKey(plain)
                || OUTCOMES.containsKey(plain)
                || PURPOSES.containsKey(plain)
                || DIRECTIONS.containsKey(plain)
                || ROLES.containsKey(plain)
                || Set.of("with", "by", "next", "re", "promised", "today", "yesterday", "tomorrow", "mit", "note")
                        .contains(plain);
    }

    private static <T> Map<String, T> all(Map<T, String> phrases) {
        Map<String, T> byPhrase = new HashMap<>();
        phrases.forEach((meaning, written) -> {
            for (String phrase : written.split(",")) {
                T other = byPhrase.put(phrase.strip().replaceAll("\\s+", " "), meaning);
                if (other != null) {
                    throw new IllegalStateException("Two meanings of " + phrase.strip());
                }
            }
        });
        return Map.copyOf(byPhrase);
    }
}
