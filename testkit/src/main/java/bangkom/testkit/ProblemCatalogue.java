package bangkom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the codes a module answers with against docs/problems.md: each explained there, each provoked by some test. */
public final class ProblemCatalogue {
    private static final Path DOCUMENT = Path.of("../docs/problems.md");
    private static final Pattern SECTION = Pattern.compile("""
            ^### <a id="(?<anchor>[a-z-]+)"></a>(?<code>[A-Z_]+) · (?<status>\\d{3})

            \\*(?<titleId>[^*]+)\\* · \\*(?<titleEn>[^*]+)\\* · from: (?<from>[^\\n]+)

            - When: \\S[^#]+
            - Do: \\S""", Pattern.MULTILINE);

    private ProblemCatalogue() {}

    /** A code as a module answers with it. */
    public record Code(String name, int status, String titleId, String titleEn, String uri) {}

    private record Section(Code code, List<String> from) {}

    /** The sections that name the module are exactly its codes, and each link of a problem leads to its section. */
    public static void check(String module, Collection<Code> codes) {
        var sections = sections();
        assertThat(sections)
                .as("every heading of the document is a whole section, once")
                .hasSize((int) read(DOCUMENT)
                        .lines()
                        .filter(line -> line.startsWith("### "))
                        .count())
                .extracting(section -> section.code().name())
                .doesNotHaveDuplicates();
        assertThat(sections.stream()
                        .filter(section -> section.from().contains(module))
                        .map(Section::code))
                .as("sections of %s", module)
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    /** No test below the folders names these codes. */
    public static Set<String> unprovoked(Collection<Code> codes, String... modules) {
        var words = new LinkedHashSet<String>();
        for (var module : modules) {
            try (var files = Files.walk(Path.of(module, "src/test"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file -> words.addAll(List.of(read(file).split("\\W+"))));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return codes.stream()
                .map(Code::name)
                .filter(name -> !words.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Section> sections() {
        return SECTION.matcher(read(DOCUMENT))
                .results()
                .map(found -> new Section(
                        new Code(
                                found.group(2),
                                Integer.parseInt(found.group(3)),
                                found.group(4),
                                found.group(5),
                                "https://bangkom.example/problems#" + found.group(1)),
                        List.of(found.group(6).split(", "))))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
