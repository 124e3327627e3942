package dev.touchbase.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.staff.StaffId;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/// How the values in [VerdictInputs] are written and read.
final class InputsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    InputsModule() {
        number(Instant.class, Values::micros, Values::instant);
        number(CustomerId.class, CustomerId::value, CustomerId::new);
        number(PersonId.class, PersonId::value, PersonId::new);
        number(StaffId.class, StaffId::value, StaffId::new);
        text(LocalDate.class, LocalDate::toString, LocalDate::parse);
        text(ZoneId.class, ZoneId::getId, ZoneId::of);
        addKeySerializer(StaffId.class, writing((id, json) -> json.writeFieldName(Long.toString(id.value()))));
        addKeyDeserializer(StaffId.class, new StaffKey());
        addSerializer(Engagement.class, writing(EngagementJson::write));
        addDeserializer(Engagement.class, reading(EngagementJson::read));
    }

    private <T> void number(Class<T> type, ToLongFunction<T> write, LongFunction<T> read) {
        addSerializer(type, writing((value, json) -> json.writeNumber(write.applyAsLong(value))));
        addDeserializer(type, reading(json -> read.apply(json.getLongValue())));
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, writing((value, json) -> json.writeString(write.apply(value))));
        addDeserializer(type, reading(json -> read.apply(json.getText())));
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private interface Reading<T> {
        T read(JsonParser json) throws IOException;
    }

    private static <T> JsonSerializer<T> writing(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider all) throws IOException {
                writing.write(value, json);
            }
        };
    }

    private static <T> JsonDeserializer<T> reading(Reading<T> reading) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return reading.read(json);
            }
        };
    }

    private static final class StaffKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return new StaffId(Long.parseLong(key));
        }
    }
}
