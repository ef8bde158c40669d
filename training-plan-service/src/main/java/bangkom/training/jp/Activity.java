package bangkom.training.jp;

/** What a person did, as far as lesson hours depend on it (kegiatan yang dikonversi). */
public record Activity(boolean international, int claimedJp, int days, int times, int semesters) {
    public static Activity lasting(boolean international, int claimedJp, int days) {
        return new Activity(international, claimedJp, days, 1, 0);
    }
}
