package bangkom.competency.needs;

/** How many people a figure has to rest on before it is shown where nobody may be recognised (batas kelompok terkecil). */
public final class SmallestGroup {
    public static final int PEOPLE = 5;

    private SmallestGroup() {}
}
