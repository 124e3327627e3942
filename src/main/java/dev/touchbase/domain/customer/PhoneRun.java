package dev.touchbase.domain.customer;

import java.util.List;

/// The first words that may be a telephone number.
///
/// @param words how many, 0 for none
record PhoneRun(String digits, int words) {

    private static final int FEWEST = 6;
    private static final int MOST_WORDS = 8;

    static PhoneRun of(List<String> typed) {
        StringBuilder run = new StringBuilder();
        int words = 0;
        while (words < Math.min(typed.size(), MOST_WORDS) && isPart(typed.get(words))) {
            run.append(typed.get(words)).append(' ');
            words++;
        }
        String digits = run.toString().strip();
        boolean number = (digits.startsWith("+") || digits.startsWith("0") || digits.startsWith("("))
                && digits.chars().filter(Character::isDigit).count() >= FEWEST;
        return number ? new PhoneRun(digits, words) : new PhoneRun("", 0);
    }

    private static boolean isPart(String word) {
        return word.chars().allMatch(sign -> sign >= '0' && sign <= '9' || "+()-/.".indexOf(sign) >= 0)
                && word.chars().anyMatch(Character::isDigit);
    }
}
