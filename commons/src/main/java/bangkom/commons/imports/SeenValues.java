package bangkom.commons.imports;

/**
 * Which values a column had so far, in 16 MB for a million: it keeps 64 bits of each, so that one chance in thirty
 * million makes a whole file's row look repeated, which its sender then sees and sends again alone.
 */
final class SeenValues {
    private long[] table = new long[1 << 12];
    private int count;

    /** False if it was there already. */
    boolean add(String value) {
        if (count * 2 > table.length) {
            grow();
        }
        if (!put(hash(value))) {
            return false;
        }
        count++;
        return true;
    }

    private boolean put(long hash) {
        int at = (int) hash & (table.length - 1);
        while (table[at] != 0) {
            if (table[at] == hash) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = hash;
        return true;
    }

    private void grow() {
        var old = table;
        table = new long[old.length * 2];
        for (var hash : old) {
            if (hash != 0) {
                put(hash);
            }
        }
    }

    private static long hash(String value) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
