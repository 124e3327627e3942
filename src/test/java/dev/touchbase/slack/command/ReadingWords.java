package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A reading in one line, for tables: only what was said, always in this order.
final class ReadingWords {

    private ReadingWords() {}

    static String of(Reading read) {
        List<String> words = new ArrayList<>();
        add(words, "", read.channel(), one -> one.label());
        add(words, "", read.outcome(), one -> one.label());
        add(words, "re ", read.purpose(), one -> one.label());
        add(words, "", read.direction(), one -> one.label());
        read.persons().stream().map(Person::name).forEach(name -> words.add("with " + name));
        read.with().forEach(one -> words.add("with @" + name(one)));
        add(words, "by @", read.by(), ReadingWords::name);
        add(words, "at ", read.moment(), ReadingWords::moment);
        add(words, "span ", read.span(), span -> span.from() + ".." + span.to());
        add(words, "every ", read.interval(), Object::toString);
        add(words, "max ", read.maximum(), Object::toString);
        if (read.asked()) {
            words.add("asked");
        }
        add(words, "cents ", read.amount(), Object::toString);
        add(words, "next ", read.next(), ReadingWords::moment);
        add(words, "promised ", read.promised(), one -> one.what() + " by " + moment(one.by()));
        add(words, "until ", read.deadline(), ReadingWords::moment);
        read.roles().forEach(role -> words.add("role " + role.label()));
        read.staff().forEach(one -> words.add("@" + name(one)));
        add(words, "", read.email(), Object::toString);
        add(words, "tel ", read.phone(), Object::toString);
        add(words, "no date ", read.noDate(), one -> one.kind() + " " + one.words());
        if (!read.note().isEmpty()) {
            words.add("note " + read.note());
        }
        return String.join("; ", words);
    }

    private static <T> void add(List<String> words, String before, @Nullable T value, Function<T, String> shown) {
        if (value != null) {
            words.add(before + shown.apply(value));
        }
    }

    private static String name(Colleague one) {
        return one.staff() == null ? "?" + one.slackId() : one.staff().firstName();
    }

    private static String moment(Moment moment) {
        return moment.date() + moment.time().map(time -> " " + time).orElse("");
    }
}
