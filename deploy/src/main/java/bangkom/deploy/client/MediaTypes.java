package bangkom.deploy.client;

/** Tells what is one JSON value from what is not. */
public final class MediaTypes {
    private MediaTypes() {}

    public static boolean isJson(String contentType) {
        var type = contentType.replaceFirst(";.*", "").trim();
        return type.equals("application/json") || type.endsWith("+json");
    }
}
