package dev.touchbase.domain.policy.sentence;

import static java.util.Map.entry;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.Scope;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Kinds of contacts as a rule names them: "emails for promotion and survey", "advertising", "contacts".
///
/// @param said false when no word for a kind of contact stood there
record Kinds(Set<Channel> channels, Set<Purpose> purposes, boolean said) {

    private static final int MOST_WORDS = 3;

    private static final Map<String, Set<Channel>> CHANNELS = table(Map.ofEntries(
            entry(Set.of(Channel.PHONE), "phone, call, calls, phone calls, anruf, anrufe, telefon"),
            entry(Set.of(Channel.EMAIL), "email, emails, e mail, e mails, mail, mails"),
            entry(Set.of(Channel.SMS), "sms, text, texts, text messages"),
            entry(Set.of(Channel.MESSENGER), "messenger, messenger messages, messenger message, whatsapp"),
            entry(Set.of(Channel.SOCIAL), "social, social media, social media contacts, social media contact"),
            entry(Set.of(Channel.CHAT), "chat, chats"),
            entry(Set.of(Channel.LETTER), "letter, letters, post, brief, briefe"),
            entry(Set.of(Channel.IN_PERSON), "in person, visit, visits, besuch, besuche"),
            entry(Set.of(Channel.EVENT), "event, events, event contacts, event contact"),
            entry(Set.of(Channel.WEB), "web, web contacts, web contact"),
            entry(Set.of(Channel.OTHER), "other, other contacts, other contact")));

    private static final Map<String, Set<Purpose>> PURPOSES = table(Map.ofEntries(
            entry(Scope.ADVERTISING, "advertising, ads, werbung"),
            entry(Set.of(Purpose.CHECK_IN), "check in, check ins, checkin"),
            entry(Set.of(Purpose.FOLLOW_UP), "follow up, follow ups, followup"),
            entry(Set.of(Purpose.SUPPORT), "support"),
            entry(Set.of(Purpose.COMPLAINT), "complaint, complaints, beschwerde, beschwerden, reklamation"),
            entry(Set.of(Purpose.PROMOTION), "promotion, promotions, promo, aktion, aktionen"),
            entry(Set.of(Purpose.NEWSLETTER), "newsletter, newsletters"),
            entry(Set.of(Purpose.SURVEY), "survey, surveys, umfrage, umfragen"),
            entry(Set.of(Purpose.APPOINTMENT), "appointment, appointments, termin, termine"),
            entry(Set.of(Purpose.ORDER), "order, orders, bestellung, bestellungen"),
            entry(Set.of(Purpose.RENEWAL), "renewal, renewals, verlangerung")));

    private static final Map<String, Role> ROLES = Map.ofEntries(
            entry("service", Role.SERVICE),
            entry("kundendienst", Role.SERVICE),
            entry("sales", Role.SALES),
            entry("vertrieb", Role.SALES),
            entry("account manager", Role.ACCOUNT_MANAGER),
            entry("account managers", Role.ACCOUNT_MANAGER),
            entry("marketing", Role.MARKETING),
            entry("owner", Role.OWNER));

    private static final String[] ANY = {
        "contacts", "contact", "kontakte", "kontakt", "messages", "everything", "all", "alle", "alles"
    };
    private static final String[] BETWEEN = {"and", "or", "for", "about", "und", "oder", "fur", "of"};

    /// None named.
    static final Kinds NONE = new Kinds(Set.of(), Set.of(), false);

    /// All that stand here one after another, gone past; [#NONE] when none does.
    static Kinds read(RuleLine line) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        boolean said = false;
        int end = line.mark();
        while (one(line, channels, purposes)) {
            said = true;
            end = line.mark();
            line.eat(BETWEEN);
        }
        line.back(end);
        return said ? new Kinds(Set.copyOf(channels), Set.copyOf(purposes), true) : NONE;
    }

    /// These and those.
    Kinds and(Kinds more) {
        Set<Channel> both = new HashSet<>(channels);
        both.addAll(more.channels);
        Set<Purpose> all = new HashSet<>(purposes);
        all.addAll(more.purposes);
        return new Kinds(Set.copyOf(both), Set.copyOf(all), said || more.said);
    }

    private static boolean one(RuleLine line, Set<Channel> channels, Set<Purpose> purposes) {
        if (line.sees("other than")) {
            return false;
        }
        Optional<Set<Channel>> channel = line.one(CHANNELS, MOST_WORDS);
        channel.ifPresent(channels::addAll);
        if (channel.isPresent()) {
            return true;
        }
        Optional<Set<Purpose>> purpose = line.one(PURPOSES, MOST_WORDS);
        purpose.ifPresent(purposes::addAll);
        return purpose.isPresent() || line.eat(ANY);
    }

    /// The purposes that stand here, gone past.
    ///
    /// @throws Refused when none does, or a channel does
    static Set<Purpose> purposes(RuleLine line, String example) {
        line.eat("a", "an", "the", "einer", "eine", "einem");
        int mark = line.mark();
        Kinds kinds = read(line);
        if (kinds.purposes().isEmpty() || !kinds.channels().isEmpty()) {
            line.back(mark);
            throw Refused.badInput(
                    line.isAtEnd() ? "A purpose is missing." : "“" + line.ahead(2) + "” is no purpose.",
                    "Type it like: " + example);
        }
        return kinds.purposes();
    }

    /// The role that stands here, gone past.
    static Optional<Role> role(RuleLine line) {
        return line.one(ROLES, 2);
    }

    private static <T> Map<String, T> table(Map<T, String> phrases) {
        Map<String, T> byPhrase = new HashMap<>();
        phrases.forEach((meaning, written) -> {
            for (String phrase : written.split(",")) {
                byPhrase.put(phrase.strip(), meaning);
            }
        });
        return Map.copyOf(byPhrase);
    }
}
