package dev.touchbase.library;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.touchbase.domain.customer.PhoneNumbers;
import java.util.Locale;
import java.util.Optional;

/// Telephone numbers as libphonenumber knows the numbering plans of the world. An extension is left out.
public final class GooglePhoneNumbers implements PhoneNumbers {

    private static final int LONGEST = 60;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Optional<String> e164(String raw, String country) {
        return read(raw, country).map(number -> numbers.format(number, PhoneNumberFormat.E164));
    }

    @Override
    public String pretty(String e164) {
        return read(e164, "")
                .map(number -> numbers.format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    private Optional<PhoneNumber> read(String raw, String country) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = numbers.parse(raw, country.toUpperCase(Locale.ROOT));
            boolean whole = numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
            return whole ? Optional.of(number.clearExtension()) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
