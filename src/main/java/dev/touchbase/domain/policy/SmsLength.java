package dev.touchbase.domain.policy;

/// How many SMS a text takes: 160 characters of the GSM 7-bit alphabet, or 70 where one character lies outside it; 153
/// and 67 for each part of several (3GPP TS 23.038 and 23.040).
public final class SmsLength {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€";

    private SmsLength() {}

    /// The number of SMS; 0 for an empty text.
    public static int parts(String text) {
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (BASIC.indexOf(each) >= 0) {
                septets++;
            } else if (EXTENDED.indexOf(each) >= 0) {
                septets += 2;
            } else {
                return parts(text.length(), 70, 67);
            }
        }
        return parts(septets, 160, 153);
    }

    private static int parts(int length, int single, int part) {
        return length <= single ? Math.min(length, 1) : (length + part - 1) / part;
    }
}
