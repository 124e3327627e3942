package dev.touchbase.domain.intake;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The key under which a row is known, so that the same file brings nothing twice: its own, else what it says. Rows
/// that say the same are told apart by how many of them there were before.
final class RowKeys {

    private static final int BYTES = 16;

    private final LongTable occurrences = new LongTable();
    private final MessageDigest digest;

    RowKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// The key of this row. To be asked once for each row, in the order of the file.
    String of(TouchpointRow row, CustomerId customer, List<StaffId> staff) {
        if (row.key() != null) {
            return row.key();
        }
        String says = String.join(
                "\u001F",
                String.valueOf(customer.value()),
                row.moment().key(),
                staff.stream().map(who -> String.valueOf(who.value())).collect(Collectors.joining(",")),
                row.channel().name(),
                row.direction().name(),
                row.note() == null ? "" : row.note());
        byte[] hash = digest.digest(says.getBytes(StandardCharsets.UTF_8));
        long occurrence = occurrences.count(ByteBuffer.wrap(hash).getLong());
        // The date first, so that rows of one time lie together in the index.
        return "%s-%s-%d"
                .formatted(row.moment().date(), HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)), occurrence);
    }
}
