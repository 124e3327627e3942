package dev.touchbase.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contact as the rules see it, as an array without names, since a history may hold hundreds. The places are those of
/// the
/// record's components; a component that is added later goes to the end, and is missing in what was written before.
final class EngagementJson {

    private EngagementJson() {}

    static void write(Engagement contact, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeString(contact.kind().name());
        json.writeNumber(contact.id());
        json.writeNumber(Values.micros(contact.at()));
        number(json, contact.until() == null ? null : Values.micros(contact.until()));
        json.writeStartArray();
        for (StaffId each : contact.staff()) {
            json.writeNumber(each.value());
        }
        json.writeEndArray();
        name(json, contact.role());
        number(json, contact.person() == null ? null : contact.person().value());
        name(json, contact.channel());
        name(json, contact.direction());
        name(json, contact.purpose());
        name(json, contact.outcome());
        json.writeBoolean(contact.reply());
        json.writeBoolean(contact.tried());
        json.writeBoolean(contact.settles());
        json.writeString(contact.line());
        json.writeString(contact.message());
        json.writeNumber(contact.weight());
        json.writeEndArray();
    }

    /// Reads from the array's first bracket to its last.
    static Engagement read(JsonParser json) throws IOException {
        Engagement contact = new Engagement(
                named(json, Engagement.Kind.class),
                number(json),
                Values.instant(number(json)),
                until(json),
                staff(json),
                nameOrNull(json, Role.class),
                person(json),
                nameOrNull(json, Channel.class),
                named(json, Direction.class),
                nameOrNull(json, Purpose.class),
                nameOrNull(json, Outcome.class),
                flag(json),
                flag(json),
                flag(json),
                json.nextTextValue(),
                json.nextTextValue(),
                (int) number(json));
        if (json.nextToken() != JsonToken.END_ARRAY) {
            throw new IOException("a contact has more to it than this version of Touchbase knows");
        }
        return contact;
    }

    private static void name(JsonGenerator json, @Nullable Enum<?> value) throws IOException {
        json.writeString(value == null ? null : value.name());
    }

    private static void number(JsonGenerator json, @Nullable Long value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    private static long number(JsonParser json) throws IOException {
        json.nextToken();
        return json.getLongValue();
    }

    private static @Nullable Instant until(JsonParser json) throws IOException {
        return json.nextToken() == JsonToken.VALUE_NULL ? null : Values.instant(json.getLongValue());
    }

    private static @Nullable PersonId person(JsonParser json) throws IOException {
        return json.nextToken() == JsonToken.VALUE_NULL ? null : new PersonId(json.getLongValue());
    }

    private static List<StaffId> staff(JsonParser json) throws IOException {
        List<StaffId> staff = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            staff.add(new StaffId(json.getLongValue()));
        }
        return staff;
    }

    private static boolean flag(JsonParser json) throws IOException {
        json.nextToken();
        return json.getBooleanValue();
    }

    private static <E extends Enum<E>> E named(JsonParser json, Class<E> type) throws IOException {
        json.nextToken();
        return Enum.valueOf(type, json.getText());
    }

    private static <E extends Enum<E>> @Nullable E nameOrNull(JsonParser json, Class<E> type) throws IOException {
        return json.nextToken() == JsonToken.VALUE_NULL ? null : Enum.valueOf(type, json.getText());
    }
}
