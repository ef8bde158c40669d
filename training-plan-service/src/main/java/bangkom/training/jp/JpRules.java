package bangkom.training.jp;

import bangkom.training.offering.DevelopmentForm;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored rules: a few rows for the whole nation, visible to all. */
@ApplicationScoped
public class JpRules implements PanacheRepositoryBase<JpRule, UUID> {
    private static final String IN_FORCE = """
            validFrom = (select max(newer.validFrom) from JpRule newer
                where newer.form = rule.form and newer.validFrom <= ?1)""";

    List<JpRule> inForce(LocalDate on) {
        return find("from JpRule rule where " + IN_FORCE + " order by form", on).list();
    }

    public Optional<JpRule> inForce(DevelopmentForm form, LocalDate on) {
        return find("from JpRule rule where " + IN_FORCE + " and form = ?2", on, form)
                .firstResultOptional();
    }

    Optional<JpRule> of(UUID agency, DevelopmentForm form, LocalDate validFrom) {
        return find("agencyId = ?1 and form = ?2 and validFrom = ?3", agency, form, validFrom)
                .firstResultOptional();
    }
}
