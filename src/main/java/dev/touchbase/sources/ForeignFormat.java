package dev.touchbase.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Formats that people take for a CSV file, by what such files begin with. A file's name is never believed.
enum ForeignFormat {
    EXCEL("is an Excel workbook", "Save it in Excel as \"CSV UTF-8\" and import that.") {
        @Override
        boolean matches(Sample sample) {
            return ZIP.matches(sample) && sample.asLatin1().contains("xl/");
        }
    },
    ZIP("is a ZIP archive", "Unpack it and import the file inside.") {
        @Override
        boolean matches(Sample sample) {
            return sample.startsWith('P', 'K', 3, 4) || sample.startsWith('P', 'K', 5, 6);
        }
    },
    GZIP("is a gzip archive", "Unpack it (gunzip) and import the file inside.") {
        @Override
        boolean matches(Sample sample) {
            return sample.startsWith(0x1F, 0x8B);
        }
    },
    OTHER_ARCHIVE("is a packed archive", "Unpack it and import the file inside.") {
        @Override
        boolean matches(Sample sample) {
            return sample.startsWith('7', 'z', 0xBC, 0xAF)
                    || sample.startsWith('B', 'Z', 'h')
                    || sample.startsWith(0xFD, '7', 'z', 'X', 'Z')
                    || sample.startsWith(0x28, 0xB5, 0x2F, 0xFD)
                    || sample.startsWith('R', 'a', 'r', '!');
        }
    },
    OLD_OFFICE("is an old Excel or Word file", "Save it in Excel as \"CSV UTF-8\" and import that.") {
        @Override
        boolean matches(Sample sample) {
            return sample.startsWith(0xD0, 0xCF, 0x11, 0xE0);
        }
    },
    PDF("is a PDF", "Export a CSV file where the PDF came from.") {
        @Override
        boolean matches(Sample sample) {
            return sample.startsWith('%', 'P', 'D', 'F');
        }
    },
    WEB_PAGE("is a web page or XML, not a CSV file", "Open it in a spreadsheet and save it as CSV.") {
        @Override
        boolean matches(Sample sample) {
            return beginsWithOneOf(sample, "<!doctype", "<html", "<?xml", "<table", "<head");
        }
    },
    JSON("is JSON, not a CSV file", "Export it as CSV.") {
        @Override
        boolean matches(Sample sample) {
            return beginsWithOneOf(sample, "{\"", "[{", "{\n", "{\r", "[\n", "[\r");
        }
    },
    VCARD("is a vCard file, not a CSV file", "Export it as CSV.") {
        @Override
        boolean matches(Sample sample) {
            return beginsWithOneOf(sample, "begin:vcard", "begin:vcalendar");
        }
    };

    private final String isA;
    private final String instead;

    ForeignFormat(String isA, String instead) {
        this.isA = isA;
        this.instead = instead;
    }

    abstract boolean matches(Sample sample);

    /// What the file is, after its name: "is a ZIP archive".
    String isA() {
        return isA;
    }

    /// What to do instead, in a sentence.
    String instead() {
        return instead;
    }

    /// The format that this file has, if it is one of these.
    static Optional<ForeignFormat> of(Sample sample) {
        return Arrays.stream(values()).filter(format -> format.matches(sample)).findFirst();
    }

    private static boolean beginsWithOneOf(Sample sample, String... starts) {
        String text = sample.asLatin1();
        String start = text.substring(0, Math.min(text.length(), 200))
                .replaceFirst("^ï»¿", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(starts).anyMatch(start::startsWith);
    }
}
